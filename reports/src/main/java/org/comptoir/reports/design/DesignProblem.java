package org.comptoir.reports.design;

import java.util.Arrays;
import java.util.List;
import org.comptoir.pos.text.Texts;

/// Why a design is refused.
///
/// @param line in the file; 0 if it is no single one
/// @param element as it stands in the file; empty if it is no single one
/// @param details that the sentence names
public record DesignProblem(int line, String element, Reason reason, List<Object> details) {

    public DesignProblem {
        details = List.copyOf(details);
    }

    /// What may be wrong with a design.
    public enum Reason {
        TOO_LARGE,
        NOT_XML,
        DOCTYPE,
        OLD_FORMAT,
        TOO_DEEP,
        TOO_MANY,
        TAG,
        ATTRIBUTE,
        VALUE,
        TEXT,
        PROPERTY,
        EXPRESSION,
        NAME,
        TYPE,
        MARKUP,
        OUTSIDE,
        SIZE,
        PLACES,
        GROUP,
        MISSING,
        COLUMN,
        COMPILER,
        PAGES,
        TIME,
        CUT,
        BARCODE
    }

    static DesignProblem at(DesignNode node, Reason reason, Object... details) {
        return new DesignProblem(node.line(), node.described(), reason, Arrays.asList(details));
    }

    static DesignProblem ofWhole(Reason reason, Object... details) {
        return new DesignProblem(0, "", reason, Arrays.asList(details));
    }

    /// @param texts of the feature `design`
    public String sentence(Texts texts) {
        var why = texts.get("design.reason." + reason.name(), details.toArray());
        return line == 0 ? why : texts.get("design.at", line, element, why);
    }
}
