package org.visavis.command.imports.xes;

import javax.xml.stream.XMLInputFactory;

/**
 * The JDK's own pull parser, without document types, entities or anything fetched. Its limits on
 * entities and depth are lifted: the first count every ampersand of a long log, and ours tell
 * better.
 */
final class PlainXml {

    private PlainXml() {}

    /** A factory for one parser: a shared one would keep the last parser and its buffers alive. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        return factory;
    }
}
