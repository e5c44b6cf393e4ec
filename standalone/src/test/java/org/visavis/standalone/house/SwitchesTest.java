package org.visavis.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Whoever adds an event, a state or a reason is led by the compiler to all that must change. */
class SwitchesTest {
    @Test
    void a_switch_over_kinds_names_every_kind() throws IOException {
        List<Path> sources =
                House.files(".java").stream()
                        .filter(file -> House.nameOf(file).contains("/src/main/"))
                        .toList();

        assertThat(withDefault(sources))
                .as("a switch over kinds has no default: the compiler finds the forgotten one")
                .isEmpty();
    }

    @Test
    void a_default_beside_kinds_would_be_found() throws IOException {
        Path thisTest = House.files("SwitchesTest.java").getFirst();

        assertThat(withDefault(List.of(thisTest))).hasSize(1);
    }

    @SuppressWarnings("unused") // the careless switch that the test above must find
    private static int careless(Object kind) {
        return switch (kind) {
            case String _ -> 1;
            default -> 0;
        };
    }

    private static List<String> withDefault(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(sources);
            JavacTask parser = (JavacTask) compiler.getTask(null, files, null, null, null, units);
            for (CompilationUnitTree unit : parser.parse()) {
                unit.accept(new Defaults(found), unit);
            }
        }
        return found;
    }

    private static final class Defaults extends TreeScanner<@Nullable Void, CompilationUnitTree> {
        private final List<String> found;

        Defaults(List<String> found) {
            this.found = found;
        }

        @Override
        public @Nullable Void visitSwitch(SwitchTree tree, CompilationUnitTree unit) {
            check(tree.getCases(), unit);
            return super.visitSwitch(tree, unit);
        }

        @Override
        public @Nullable Void visitSwitchExpression(
                SwitchExpressionTree tree, CompilationUnitTree unit) {
            check(tree.getCases(), unit);
            return super.visitSwitchExpression(tree, unit);
        }

        private void check(List<? extends CaseTree> cases, CompilationUnitTree unit) {
            var labels = cases.stream().flatMap(one -> one.getLabels().stream()).toList();
            if (labels.stream().anyMatch(PatternCaseLabelTree.class::isInstance)
                    && labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance)) {
                found.add(
                        House.nameOf(Path.of(unit.getSourceFile().toUri()))
                                + ": "
                                + cases.getFirst().getLabels().getFirst());
            }
        }
    }
}
