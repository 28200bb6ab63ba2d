package org.comptoir.reports.design;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A tag of a design with what is in it.
///
/// @param text in it, without what is in its children
/// @param line on which it begins
record DesignNode(
        String name, SequencedMap<String, String> attributes, String text, List<DesignNode> children, int line) {

    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /// A measure in points.
    int points(String attribute) {
        var value = attributes.get(attribute);
        return value == null || !value.matches("-?\\d{1,4}") ? 0 : Integer.parseInt(value);
    }

    /// As the grammar knows it: elements differ by their kind.
    String type() {
        var kind = attributes.get("kind");
        return name.equals("element") && kind != null ? "element " + kind : name;
    }

    /// As its author can find it in the file.
    String described() {
        var said = new StringBuilder("<").append(name);
        for (var named : List.of("kind", "name", "key")) {
            var value = attributes.get(named);
            if (value != null && value.length() <= 40) {
                said.append(' ').append(named).append("=\"").append(value).append('"');
            }
        }
        return said.append('>').toString();
    }

    List<DesignNode> all(String child) {
        return children.stream().filter(node -> node.name.equals(child)).toList();
    }

    /// What is between the tags of its only child of this name; empty if there is none.
    String textOf(String child) {
        return all(child).stream().findFirst().map(DesignNode::text).orElse("");
    }
}
