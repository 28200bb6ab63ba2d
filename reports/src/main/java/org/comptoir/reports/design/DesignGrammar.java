package org.comptoir.reports.design;

import static org.comptoir.reports.design.AttributeRule.COLOUR;
import static org.comptoir.reports.design.AttributeRule.DECIMAL;
import static org.comptoir.reports.design.AttributeRule.FONT;
import static org.comptoir.reports.design.AttributeRule.LATER;
import static org.comptoir.reports.design.AttributeRule.LETTERS;
import static org.comptoir.reports.design.AttributeRule.NAME;
import static org.comptoir.reports.design.AttributeRule.SIGN;
import static org.comptoir.reports.design.AttributeRule.WHOLE;
import static org.comptoir.reports.design.AttributeRule.oneOf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The tags of a design and what they may have: a part of the language of JasperReports 7 that places texts, lines and
/// pictures. What is not here is refused.
final class DesignGrammar {

    /// The sections of a page that hold elements directly.
    static final String[] SECTIONS = {
        "background",
        "title",
        "pageHeader",
        "columnHeader",
        "columnFooter",
        "pageFooter",
        "lastPageFooter",
        "summary",
        "noData"
    };

    private static final String PROPERTY = "property";
    private static final String[] ELEMENTS = {
        "element textField",
        "element staticText",
        "element line",
        "element rectangle",
        "element ellipse",
        "element frame",
        "element image"
    };
    private static final AttributeRule MODE = oneOf("Opaque", "Transparent");
    private static final AttributeRule LINE_STYLE = oneOf("Solid", "Dashed", "Dotted", "Double");
    private static final AttributeRule ACROSS = oneOf("Left", "Center", "Right", "Justified");
    private static final AttributeRule DOWN = oneOf("Top", "Middle", "Bottom");

    private static final Map<String, DesignTag> TAGS = tags();

    private DesignGrammar() {}

    /// @param type as in [DesignNode#type]
    static Optional<DesignTag> tag(String type) {
        return Optional.ofNullable(TAGS.get(type));
    }

    private static Map<String, DesignTag> tags() {
        var tags = new HashMap<String, DesignTag>();
        tags.put("jasperReport", report());
        tags.put(PROPERTY, DesignTag.EMPTY.with(LATER, "name", "value"));
        tags.put("description", DesignTag.EMPTY.withText());
        tags.put("parameter", named().with(SIGN, "forPrompting"));
        tags.put("field", named());
        tags.put("expression", DesignTag.EMPTY.with(oneOf("simpleText"), "type").withText());
        tags.put("printWhenExpression", DesignTag.EMPTY.withText());
        tags.put("text", DesignTag.EMPTY.withText());
        tags.put("style", look(text(DesignTag.EMPTY)).with(NAME, "name").with(SIGN, "default"));
        group(tags);
        tags.put("detail", DesignTag.EMPTY.around("band"));
        tags.put("band", band());
        for (var section : SECTIONS) {
            tags.put(section, band());
        }
        elements(tags);
        lines(tags);
        return Map.copyOf(tags);
    }

    private static DesignTag report() {
        return DesignTag.EMPTY
                .with(NAME, "name")
                .with(LATER, "uuid")
                .with(oneOf("java"), "language")
                .with(WHOLE, "pageWidth", "pageHeight", "columnWidth", "columnCount", "columnSpacing")
                .with(WHOLE, "leftMargin", "rightMargin", "topMargin", "bottomMargin")
                .with(oneOf("Portrait", "Landscape"), "orientation")
                .with(oneOf("Vertical", "Horizontal"), "printOrder")
                .with(oneOf("AllSectionsNoDetail"), "whenNoDataType")
                .with(SIGN, "floatColumnFooter", "summaryNewPage", "summaryWithPageHeaderAndFooter")
                .around(PROPERTY, "style", "parameter", "field", "group", "detail")
                .around(SECTIONS);
    }

    private static DesignTag named() {
        return DesignTag.EMPTY.with(NAME, "name").with(LATER, "class").around(PROPERTY, "description");
    }

    private static void group(Map<String, DesignTag> tags) {
        tags.put(
                "group",
                DesignTag.EMPTY
                        .with(NAME, "name")
                        .with(SIGN, "startNewPage", "resetPageNumber", "keepTogether", "reprintHeaderOnEachPage")
                        .with(WHOLE, "minHeightToStartNewPage")
                        .around("expression", "groupHeader", "groupFooter"));
        tags.put("groupHeader", DesignTag.EMPTY.around("band"));
        tags.put("groupFooter", DesignTag.EMPTY.around("band"));
    }

    private static DesignTag band() {
        return DesignTag.EMPTY
                .with(WHOLE, "height")
                .with(LATER, "uuid")
                .with(oneOf("Stretch", "Prevent", "Immediate"), "splitType")
                .around("printWhenExpression", PROPERTY)
                .around(ELEMENTS);
    }

    private static void elements(Map<String, DesignTag> tags) {
        var line = element().with(oneOf("TopDown", "BottomUp"), "direction").around("pen");
        tags.put("element line", line);
        tags.put("element rectangle", element().with(WHOLE, "radius").around("pen"));
        tags.put("element ellipse", element().around("pen"));
        tags.put(
                "element frame",
                element()
                        .with(oneOf("Stretch"), "borderSplitType")
                        .around("box")
                        .around(ELEMENTS));
        tags.put("element staticText", text(element()).around("text"));
        tags.put(
                "element textField",
                text(element())
                        .with(oneOf("CutText", "StretchHeight", "ScaleFont"), "textAdjust")
                        .with(oneOf("Now", "Page", "Report", "Master"), "evaluationTime")
                        .with(oneOf("none", "styled"), "markup")
                        .around("expression"));
        tags.put(
                "element image",
                element()
                        .with(oneOf("Clip", "FillFrame", "RetainShape"), "scaleImage")
                        .with(ACROSS, "hImageAlign")
                        .with(DOWN, "vImageAlign")
                        .with(SIGN, "usingCache")
                        .with(oneOf("Error", "Blank"), "onErrorType")
                        .around("expression", "box", "pen"));
    }

    private static DesignTag element() {
        var places = oneOf("Float", "FixRelativeToTop", "FixRelativeToBottom");
        var stretches =
                oneOf("NoStretch", "ContainerHeight", "ContainerBottom", "ElementGroupHeight", "ElementGroupBottom");
        return DesignTag.EMPTY
                .with(LATER, "kind", "uuid")
                .with(NAME, "key", "style")
                .with(WHOLE, "x", "y", "width", "height")
                .with(places, "positionType")
                .with(stretches, "stretchType")
                .with(MODE, "mode")
                .with(COLOUR, "forecolor", "backcolor")
                .with(SIGN, "printRepeatedValues", "removeLineWhenBlank", "printInFirstWholeBand")
                .with(SIGN, "printWhenDetailOverflows")
                .around("printWhenExpression", PROPERTY);
    }

    private static DesignTag look(DesignTag tag) {
        return tag.with(NAME, "style")
                .with(MODE, "mode")
                .with(COLOUR, "forecolor", "backcolor")
                .with(WHOLE, "radius")
                .with(oneOf("Clip", "FillFrame", "RetainShape"), "scaleImage")
                .with(ACROSS, "hImageAlign")
                .with(DOWN, "vImageAlign")
                .around("pen");
    }

    private static DesignTag text(DesignTag tag) {
        return tag.with(FONT, "fontName")
                .with(LETTERS, "fontSize")
                .with(SIGN, "bold", "italic", "underline", "strikeThrough", "blankWhenNull")
                .with(ACROSS, "hTextAlign")
                .with(DOWN, "vTextAlign")
                .with(oneOf("None", "Left", "Right", "UpsideDown"), "rotation")
                .around("paragraph", "box");
    }

    private static void lines(Map<String, DesignTag> tags) {
        var pen = DesignTag.EMPTY
                .with(DECIMAL, "lineWidth")
                .with(LINE_STYLE, "lineStyle")
                .with(COLOUR, "lineColor");
        for (var side : new String[] {"pen", "topPen", "leftPen", "bottomPen", "rightPen"}) {
            tags.put(side, pen);
        }
        tags.put(
                "box",
                DesignTag.EMPTY
                        .with(WHOLE, "padding", "topPadding", "leftPadding", "bottomPadding", "rightPadding")
                        .around("pen", "topPen", "leftPen", "bottomPen", "rightPen"));
        tags.put(
                "paragraph",
                DesignTag.EMPTY
                        .with(oneOf("Single", "1_1_2", "Double", "AtLeast", "Fixed", "Proportional"), "lineSpacing")
                        .with(LETTERS, "lineSpacingSize")
                        .with(WHOLE, "firstLineIndent", "leftIndent", "rightIndent", "spacingBefore", "spacingAfter"));
    }
}
