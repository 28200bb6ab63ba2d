package org.comptoir.pos.audit;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.comptoir.pos.audit.Finding.Changed;
import org.comptoir.pos.audit.Finding.EntryUnreadable;
import org.comptoir.pos.audit.Finding.Missing;
import org.comptoir.pos.audit.Finding.OfRow;
import org.comptoir.pos.audit.Finding.Unbalanced;
import org.comptoir.pos.audit.Finding.Unreadable;
import org.comptoir.pos.audit.Finding.Unsigned;
import org.comptoir.pos.audit.StoredValueText.Form;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// Describes what differs, where, what was signed and what is stored.
public final class FindingText {

    /// The last parts of keys whose values are signed in cents.
    private static final Set<String> MONEY = Set.of(
            "price",
            "list",
            "amount",
            "given",
            "net",
            "tax",
            "change",
            "discount",
            "rounding",
            "shared",
            "total",
            "turnover",
            "perpetual",
            "float",
            "expected",
            "counted",
            "value",
            "nextfloat",
            "balance",
            "face",
            "due",
            "pointsoff",
            "singlesold",
            "singlespent");

    private final Texts texts;
    private final StoredValueText values;
    private final RowFindingText rows;

    public FindingText(Formats formats) {
        this.rows = new RowFindingText(formats);
        this.texts = Texts.of("audit", formats.language());
        this.values = new StoredValueText(formats);
    }

    public String of(Finding finding) {
        var subject = subject(finding.subject());
        return switch (finding) {
            case Changed(var ignored, var field, var signed, var stored) ->
                compare("audit.changed", subject, field, signed, stored);
            case Missing ignored -> texts.get("audit.missing", subject);
            case Unsigned ignored -> texts.get("audit.unsigned", subject);
            case Unreadable ignored -> texts.get("audit.unreadable", subject);
            case Unbalanced(var ignored, var field, var expected, var stored) ->
                compare("audit.unbalanced", subject, field, expected, stored);
            case OfRow row -> rows.of(row);
            case EntryUnreadable ignored -> texts.get("audit.unreadable", subject);
        };
    }

    private String subject(Subject subject) {
        return texts.get("audit.subject." + subject.kind().name().toLowerCase(Locale.ROOT), subject.name());
    }

    /// `line.2.reduction.1.amount` becomes line 2, reduction 1, amount.
    private String field(String key) {
        var names = new ArrayList<String>();
        var parts = key.split("\\.", -1);
        for (var i = 0; i < parts.length; i++) {
            if (i + 1 < parts.length && isNumber(parts[i + 1])) {
                names.add(texts.get("audit.part." + parts[i], parts[i + 1]));
                i++;
            } else if (isKey(parts[i])) {
                names.add(texts.get("audit.field." + parts[i]));
            } else {
                names.add(parts[i]);
            }
        }
        return String.join(", ", names);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    /// Anything else is a name, such as a VAT code.
    private static boolean isKey(String part) {
        return !part.isEmpty() && part.chars().allMatch(character -> character >= 'a' && character <= 'z');
    }

    private String compare(String key, String subject, String field, String right, String stored) {
        return values.compare(
                form(field),
                right,
                stored,
                (rightText, storedText) -> texts.get(key, subject, field(field), rightText, storedText));
    }

    private static Form form(String field) {
        var name = field.substring(field.lastIndexOf('.') + 1);
        if (MONEY.contains(name)
                || field.startsWith("vats.")
                || field.startsWith("tenders.")
                || field.startsWith("movements.")) {
            return Form.MONEY;
        }
        return switch (name) {
            case "quantity" -> Form.QUANTITY;
            case "rate" -> Form.PERCENT;
            case "sold", "closed", "issued" -> Form.TIME;
            case "day", "expires" -> Form.DAY;
            case "kind", "soldby", "goods" -> Form.CONSTANT;
            case "reason" -> field.startsWith("terms.") ? Form.CONSTANT : Form.PLAIN;
            default -> Form.PLAIN;
        };
    }
}
