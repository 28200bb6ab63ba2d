package org.comptoir.reports.design;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.comptoir.reports.design.DesignProblem.Reason;

/// Reads the tags of a design. There are no entities, and so nothing is read but the file itself.
final class DesignReader {

    private static final int MAX_DEPTH = 12;
    private static final int MAX_TAGS = 2_000;
    private static final int MAX_TEXT = 2_000;
    private static final String OLD_NAMESPACE = "http://jasperreports.sourceforge.net/jasperreports";

    private int tags;

    private DesignReader() {}

    /// @throws DesignRefusedException if it is no XML, too large, or has a document type
    static DesignNode read(byte[] file) {
        if (file.length > ShopDesign.MAX_FILE) {
            throw refused(0, Reason.TOO_LARGE, ShopDesign.MAX_FILE / 1024);
        }
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(file));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamConstants.DTD) {
                    throw refused(reader.getLocation().getLineNumber(), Reason.DOCTYPE);
                }
            }
            if (OLD_NAMESPACE.equals(reader.getNamespaceURI())) {
                throw refused(0, Reason.OLD_FORMAT);
            }
            return new DesignReader().node(reader, 1);
        } catch (XMLStreamException e) {
            throw refused(
                    Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getLineNumber()), Reason.NOT_XML);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("no entities");
        });
        return factory;
    }

    private DesignNode node(XMLStreamReader reader, int depth) throws XMLStreamException {
        var line = reader.getLocation().getLineNumber();
        tags++;
        if (depth > MAX_DEPTH) {
            throw refused(line, Reason.TOO_DEEP, MAX_DEPTH);
        }
        if (tags > MAX_TAGS) {
            throw refused(line, Reason.TOO_MANY, MAX_TAGS);
        }
        var name = reader.getLocalName();
        var attributes = new LinkedHashMap<String, String>();
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        var text = new StringBuilder();
        var children = new ArrayList<DesignNode>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(node(reader, depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    append(text, reader);
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refused(line, Reason.DOCTYPE);
                default -> {
                    // comments say nothing to us
                }
            }
        }
        return new DesignNode(name, attributes, text.toString(), List.copyOf(children), line);
    }

    private static void append(StringBuilder text, XMLStreamReader reader) {
        text.append(reader.getText());
        if (text.toString().strip().length() > MAX_TEXT) {
            throw refused(reader.getLocation().getLineNumber(), Reason.TEXT, MAX_TEXT);
        }
    }

    private static DesignRefusedException refused(int line, Reason reason, Object... details) {
        return new DesignRefusedException(List.of(new DesignProblem(line, "", reason, List.of(details))));
    }
}
