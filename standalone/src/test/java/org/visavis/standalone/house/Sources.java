package org.visavis.standalone.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Java files as the compiler's parser understands them; names are not resolved. */
final class Sources {
    private Sources() {}

    static List<CompilationUnitTree> parse(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            var parser = (JavacTask) compiler.getTask(null, manager, null, null, null, units);
            List<CompilationUnitTree> parsed = new ArrayList<>();
            parser.parse().forEach(parsed::add);
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
