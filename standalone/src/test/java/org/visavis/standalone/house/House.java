package org.visavis.standalone.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the whole project, whichever module the tests run in. */
final class House {
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules");

    /** The folder that holds the licence and every module. */
    static final Path ROOT = root();

    private House() {}

    /** Every file under the root whose name ends so, except what a build makes. */
    static List<Path> files(String ending) {
        return filesUnder(ROOT, ending);
    }

    /** Every file under a folder whose name ends so, except what a build makes. */
    static List<Path> filesUnder(Path folder, String ending) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(House::isOurs)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the file is called from the root, the same on every machine. */
    static String nameOf(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isOurs(Path file) {
        return Stream.of(nameOf(file).split("/"))
                .noneMatch(folder -> NOT_OURS.contains(folder) || folder.equals(".git"));
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("LICENSE"))
                || !Files.isDirectory(folder.resolve("shared-events"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("Expected to run inside the project's folder");
            }
        }
        return folder;
    }
}
