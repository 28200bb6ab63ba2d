package org.comptoir.reports.design;

import java.util.List;
import org.comptoir.reports.design.DesignProblem.Reason;

/// Whether a design has only tags and attributes that a design may have.
final class GrammarCheck {

    /// What Jaspersoft Studio notes for itself; it is not passed on.
    private static final String STUDIO = "com.jaspersoft.studio.";

    private final List<DesignProblem> problems;

    GrammarCheck(List<DesignProblem> problems) {
        this.problems = problems;
    }

    void check(DesignNode root) {
        if (root.name().equals("jasperReport")) {
            inside(root);
        } else {
            problems.add(DesignProblem.at(root, Reason.OLD_FORMAT));
        }
    }

    private void inside(DesignNode node) {
        var tag = DesignGrammar.tag(node.type()).orElse(DesignTag.EMPTY);
        attributes(node, tag);
        if (!tag.hasText() && !node.text().isBlank()) {
            problems.add(DesignProblem.at(node, Reason.VALUE, "", shortened(node.text())));
        }
        for (var child : node.children()) {
            if (tag.children().contains(child.type())) {
                inside(child);
            } else {
                problems.add(DesignProblem.at(child, Reason.TAG, child.type(), node.name()));
            }
        }
    }

    private void attributes(DesignNode node, DesignTag tag) {
        node.attributes().forEach((name, value) -> {
            var rule = tag.attributes().get(name);
            if (rule == null) {
                problems.add(DesignProblem.at(node, Reason.ATTRIBUTE, name));
            } else if (!rule.accepts(value)) {
                problems.add(DesignProblem.at(node, Reason.VALUE, name, shortened(value)));
            }
        });
        if (node.name().equals("property")
                && !node.attributes().getOrDefault("name", "").startsWith(STUDIO)) {
            problems.add(
                    DesignProblem.at(node, Reason.PROPERTY, node.attributes().getOrDefault("name", "")));
        }
    }

    static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
