package org.comptoir.reports.design;

import java.util.Set;

/// Writes the tags of a design that was checked, so that JasperReports reads nothing else: no comments, no namespaces,
/// no notes of Jaspersoft Studio.
final class DesignXml {

    private static final Set<String> NOTES = Set.of("property", "description");

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private DesignXml() {}

    static String of(DesignNode root) {
        var writer = new DesignXml();
        writer.write(root);
        return writer.xml.toString();
    }

    private void write(DesignNode node) {
        xml.append('<').append(node.name());
        node.attributes().forEach((name, value) -> {
            if (!name.equals("uuid")) {
                xml.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(escaped(value))
                        .append('"');
            }
        });
        xml.append('>');
        if (!node.text().isBlank()) {
            xml.append(escaped(
                    node.name().equals("text") ? node.text() : node.text().strip()));
        }
        node.children().stream().filter(child -> !NOTES.contains(child.name())).forEach(this::write);
        xml.append("</").append(node.name()).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
