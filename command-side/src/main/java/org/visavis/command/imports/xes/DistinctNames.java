package org.visavis.command.imports.xes;

import java.util.HashSet;
import java.util.Set;

/** The names met in a log, each once: the parser keeps them all, so they must end. */
final class DistinctNames {

    private final Set<String> names = new HashSet<>();
    private long length;

    /** Adds a name, and tells the characters of all names together. */
    long lengthWith(String name) {
        if (names.add(name)) {
            length += name.length();
        }
        return length;
    }
}
