package org.visavis.command.imports.xes;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/** The names met in a log, each once: the parser keeps them all, so they must end. */
final class DistinctNames {

    private final Set<String> names = new HashSet<>();
    private long length;

    /** The characters of all names so far. */
    long length() {
        return length;
    }

    /** Adds the names in the opening tag under the parser. */
    void addTag(XMLStreamReader xml) {
        add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            add(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            add(xml.getNamespacePrefix(i));
            add(xml.getNamespaceURI(i));
        }
    }

    /** Adds a name, if there is one. */
    void add(@Nullable String name) {
        if (name != null && names.add(name)) {
            length += name.length();
        }
    }
}
