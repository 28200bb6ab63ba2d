package org.comptoir.pos.audit;

import org.comptoir.pos.audit.Finding.BaselineRepeated;
import org.comptoir.pos.audit.Finding.ColumnChanged;
import org.comptoir.pos.audit.Finding.OfRow;
import org.comptoir.pos.audit.Finding.RowMissing;
import org.comptoir.pos.audit.Finding.RowUnrecorded;
import org.comptoir.pos.audit.Finding.SecretChanged;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// Tells in a sentence which row is not what was recorded of it, and since when.
final class RowFindingText {

    private static final int MAX_VALUE_LENGTH = 60;

    private final Texts texts;
    private final Formats formats;

    RowFindingText(Formats formats) {
        this.texts = Texts.of("trail", formats.language());
        this.formats = formats;
    }

    String of(OfRow finding) {
        var row = texts.get("trail.table." + finding.table(), finding.row());
        return switch (finding) {
            case ColumnChanged(var table, var name, var column, var recorded, var stored, var since) ->
                texts.get(
                        "trail.changed",
                        row,
                        texts.get("trail.column." + column),
                        value(column, stored),
                        value(column, recorded),
                        formats.dateTime(since));
            case SecretChanged(var table, var name, var since) ->
                texts.get("trail.secret", row, formats.dateTime(since));
            case RowMissing(var table, var name, var since) -> texts.get("trail.missing", row, formats.dateTime(since));
            case RowUnrecorded(var table, var name) -> texts.get("trail.unrecorded", row);
            case BaselineRepeated(var table, var recordedAt) ->
                texts.get("trail.repeated", texts.get("trail.rows." + table), formats.dateTime(recordedAt));
        };
    }

    private String value(String column, String value) {
        if (value.isEmpty()) {
            return texts.get("trail.nothing");
        }
        try {
            return switch (column) {
                case "price_cents",
                        "last_cost_cents",
                        "face_cents",
                        "amount_cents",
                        "unit_cost_cents",
                        "point_value_cents" -> formats.money(Money.ofCents(Long.parseLong(value)));
                case "rate_bp" -> formats.percent(new Percent(Integer.parseInt(value)));
                case "quantity_thousandths" -> formats.quantity(new Quantity(Long.parseLong(value)));
                case "active" -> texts.get(Boolean.parseBoolean(value) ? "trail.yes" : "trail.no");
                default -> shortened(value);
            };
        } catch (IllegalArgumentException e) {
            // Shown as stored: it is not an amount, which is exactly the problem.
            return shortened(value);
        }
    }

    private static String shortened(String value) {
        return value.length() <= MAX_VALUE_LENGTH ? value : value.substring(0, MAX_VALUE_LENGTH) + "…";
    }
}
