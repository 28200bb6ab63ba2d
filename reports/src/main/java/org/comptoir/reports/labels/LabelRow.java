package org.comptoir.reports.labels;

import org.comptoir.reports.engine.DocumentImage;
import org.comptoir.reports.engine.TemplateRow;
import org.jspecify.annotations.Nullable;

/// A label as the template of a sheet knows it.
///
/// @param isPlain whether it has text alone
/// @param isCoded whether it has text and a barcode
/// @param isBare whether it has a barcode alone
record LabelRow(String text, @Nullable DocumentImage barcode, boolean isPlain, boolean isCoded, boolean isBare)
        implements TemplateRow {

    /// A label that was used before.
    static final LabelRow USED = new LabelRow("", null, false, false, false);

    /// In points: 0.33 mm.
    private static final double MAX_MODULE = 0.33 / 25.4 * 72;

    @Override
    public @Nullable Object value(String field) {
        return switch (field) {
            case "text" -> text;
            case "barcode" -> barcode;
            case "isPlain" -> isPlain;
            case "isCoded" -> isCoded;
            case "isBare" -> isBare;
            default -> throw TemplateRow.unknown(field);
        };
    }

    static LabelRow of(Label label) {
        var coded = label.barcode() != null;
        var empty = label.lines().isEmpty();
        return new LabelRow(
                String.join("\n", label.lines()),
                label.barcode() == null ? null : label.barcode().picture(MAX_MODULE),
                !coded && !empty,
                coded && !empty,
                coded && empty);
    }
}
