package org.visavis.store.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/** The one-file verifier as it stands in the repository, or with one of its checks taken out. */
final class CompiledVerifier {
    static final Path SOURCE = source();

    private final MethodHandle run;

    private CompiledVerifier(MethodHandle run) {
        this.run = run;
    }

    /** What it said, and the code it ended with. */
    record Verdict(int code, String text) {}

    static CompiledVerifier asItStands() throws IOException {
        return of(Files.readString(SOURCE));
    }

    /** One in which something else stands in place of one of its lines. */
    static CompiledVerifier with(String line, String instead) throws IOException {
        String source = Files.readString(SOURCE);
        if (!source.contains(line)) {
            throw new AssertionError("The verifier has no line " + line);
        }
        return of(source.replace(line, instead));
    }

    private static CompiledVerifier of(String source) throws IOException {
        Path folder = Files.createTempDirectory("verifier");
        Path file = folder.resolve("Verifier.java");
        Files.writeString(file, source);
        int failed =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", folder.toString(), file.toString());
        if (failed != 0) {
            throw new AssertionError("The verifier does not compile");
        }
        try {
            Class<?> verifier =
                    new URLClassLoader(new URL[] {folder.toUri().toURL()}).loadClass("Verifier");
            return new CompiledVerifier(
                    MethodHandles.privateLookupIn(verifier, MethodHandles.lookup())
                            .findStatic(
                                    verifier,
                                    "run",
                                    MethodType.methodType(
                                            int.class, List.class, PrintStream.class)));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The verifier has no way in", e);
        }
    }

    Verdict verify(Object... arguments) {
        var said = new ByteArrayOutputStream();
        try {
            int code =
                    (int)
                            run.invokeExact(
                                    Stream.of(arguments).map(Object::toString).toList(),
                                    new PrintStream(said, true, StandardCharsets.UTF_8));
            return new Verdict(code, said.toString(StandardCharsets.UTF_8));
        } catch (Throwable e) {
            throw new AssertionError("The verifier failed instead of answering", e);
        }
    }

    private static Path source() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("verifier"))) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return folder.resolve("verifier").resolve("Verifier.java");
    }
}
