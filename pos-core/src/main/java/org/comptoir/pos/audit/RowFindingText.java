package org.comptoir.pos.audit;

import org.comptoir.pos.audit.Finding.BaselineRepeated;
import org.comptoir.pos.audit.Finding.ColumnChanged;
import org.comptoir.pos.audit.Finding.OfRow;
import org.comptoir.pos.audit.Finding.RowMissing;
import org.comptoir.pos.audit.Finding.RowUnrecorded;
import org.comptoir.pos.audit.Finding.SecretChanged;
import org.comptoir.pos.audit.StoredValueText.Form;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// Describes in a sentence how a row differs from the technical log, and the time of the latest entry about it.
final class RowFindingText {

    private final Texts texts;
    private final Formats formats;
    private final StoredValueText values;

    RowFindingText(Formats formats) {
        this.texts = Texts.of("trail", formats.language());
        this.formats = formats;
        this.values = new StoredValueText(formats);
    }

    String of(OfRow finding) {
        var row = texts.get("trail.table." + finding.table(), finding.row());
        return switch (finding) {
            case ColumnChanged changed -> changed(row, changed);
            case SecretChanged(var table, var name, var since) ->
                texts.get("trail.secret", row, formats.dateTime(since));
            case RowMissing(var table, var name, var since) -> texts.get("trail.missing", row, formats.dateTime(since));
            case RowUnrecorded(var table, var name) -> texts.get("trail.unrecorded", row);
            case BaselineRepeated(var table, var recordedAt) ->
                texts.get("trail.repeated", texts.get("trail.rows." + table), formats.dateTime(recordedAt));
        };
    }

    private String changed(String row, ColumnChanged changed) {
        return values.compare(
                form(changed.column()),
                changed.stored(),
                changed.recorded(),
                (stored, recorded) -> texts.get(
                        "trail.changed",
                        row,
                        texts.get("trail.column." + changed.column()),
                        stored,
                        recorded,
                        formats.dateTime(changed.since())));
    }

    private static Form form(String column) {
        return switch (column) {
            case "price_cents",
                    "last_cost_cents",
                    "face_cents",
                    "amount_cents",
                    "unit_cost_cents",
                    "unit_price_cents",
                    "list_price_cents",
                    "total_cents",
                    "point_value_cents" -> Form.MONEY;
            case "rate_bp", "tax_rate_bp" -> Form.PERCENT;
            case "quantity_thousandths" -> Form.QUANTITY;
            case "changed_at", "moved_at", "issued_at", "registered_at", "retired_at", "made_at" -> Form.TIME;
            case "expires_on" -> Form.DAY;
            case "active" -> Form.YES_OR_NO;
            case "kind", "role", "sold_by", "reason", "origin", "state" -> Form.CONSTANT;
            default -> Form.PLAIN;
        };
    }
}
