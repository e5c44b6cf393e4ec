package org.visavis.command.imports.xes;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The tags of a log, one after the other, within {@link ReadingLimits}. Whatever the parser says or
 * throws comes out as {@link LogBroken}, and again at each later call. XES is what is in the
 * namespace of the root element, if any; the rest is foreign.
 */
final class XmlCursor implements AutoCloseable {

    /** What the cursor stands on. */
    enum Tag {
        OPENS,
        CLOSES,
        /** Nothing more: the document is whole. */
        NONE
    }

    private final ReadingLimits limits;
    private final GuardedInput input;
    private final XMLStreamReader xml;
    private final DistinctNames names = new DistinctNames();
    private int line = 1;
    private int depth;
    private @Nullable String namespace;
    private boolean rooted;
    private @Nullable LogBroken broken;

    XmlCursor(InputStream in, ReadingLimits limits) throws LogBroken {
        this.limits = limits;
        this.input = new GuardedInput(in, limits);
        try {
            this.xml = PlainXml.factory().createXMLStreamReader(input);
        } catch (XMLStreamException | RuntimeException unreadable) {
            throw Diagnosis.of(unreadable, input, line, Diagnosis.Place.BEFORE_ROOT);
        }
    }

    /** Goes to the next tag, over texts, comments and instructions. */
    Tag next() throws LogBroken {
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return enter();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return Tag.CLOSES;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return Tag.NONE;
                }
                case XMLStreamConstants.DTD -> throw stop(LogFault.DOCTYPE_REFUSED);
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> names.add(xml.getPITarget());
                default -> {}
            }
        }
    }

    /** From an opening tag to its closing one. */
    void skip() throws LogBroken {
        int outer = depth - 1;
        while (depth > outer) {
            next();
        }
    }

    /** Whether the tag has this name in XES. */
    boolean is(String name) {
        return xml.getLocalName().equals(name) && Objects.equals(xml.getNamespaceURI(), namespace);
    }

    /** The tag's name without its prefix. */
    String name() {
        return xml.getLocalName();
    }

    /** An attribute of the opening tag, if it has it. */
    @Nullable String attribute(String name) {
        return xml.getAttributeValue("", name);
    }

    /** The line, from 1, where the tag begins. */
    int line() {
        return line;
    }

    /** Bytes of the file taken so far. */
    long rawBytes() {
        return input.rawCount();
    }

    /** Unpacked bytes taken so far. */
    long bytes() {
        return input.count();
    }

    /** The log is not to be read further: to be thrown. */
    LogBroken stop(LogFault why, Object... arguments) {
        List<String> words = Arrays.stream(arguments).map(Object::toString).toList();
        broken = new LogBroken(why, line, words, null);
        return broken;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    private int advance() throws LogBroken {
        if (broken != null) {
            throw broken;
        }
        // Before a piece the parser stands where it begins; after it, where it ends.
        line = Math.max(line, xml.getLocation().getLineNumber());
        input.beginPiece();
        try {
            return xml.next();
        } catch (XMLStreamException | RuntimeException unreadable) {
            broken = Diagnosis.of(unreadable, input, line, place());
            throw broken;
        }
    }

    private Diagnosis.Place place() {
        if (!rooted) {
            return Diagnosis.Place.BEFORE_ROOT;
        }
        return depth > 0 ? Diagnosis.Place.INSIDE : Diagnosis.Place.AFTER_ROOT;
    }

    private Tag enter() throws LogBroken {
        if (!rooted) {
            rooted = true;
            namespace = xml.getNamespaceURI();
        }
        depth++;
        if (depth > limits.depth()) {
            throw stop(LogFault.TOO_DEEP, limits.depth());
        }
        names.addTag(xml);
        if (names.length() > limits.names()) {
            throw stop(LogFault.TOO_MANY_NAMES, limits.names());
        }
        return Tag.OPENS;
    }
}
