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
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
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
            "face");

    private final Texts texts;
    private final Formats formats;
    private final RowFindingText rows;

    public FindingText(Formats formats) {
        this.rows = new RowFindingText(formats);
        this.texts = Texts.of("audit", formats.language());
        this.formats = formats;
    }

    public String of(Finding finding) {
        var subject = subject(finding.subject());
        return switch (finding) {
            case Changed(var ignored, var field, var signed, var stored) ->
                texts.get("audit.changed", subject, field(field), value(field, signed), value(field, stored));
            case Missing ignored -> texts.get("audit.missing", subject);
            case Unsigned ignored -> texts.get("audit.unsigned", subject);
            case Unreadable ignored -> texts.get("audit.unreadable", subject);
            case Unbalanced(var ignored, var field, var expected, var stored) ->
                texts.get("audit.unbalanced", subject, field(field), value(field, expected), value(field, stored));
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

    private String value(String field, String value) {
        if (value.isEmpty()) {
            return texts.get("audit.nothing");
        }
        var name = field.substring(field.lastIndexOf('.') + 1);
        try {
            if (MONEY.contains(name) || field.startsWith("vats.") || field.startsWith("tenders.")) {
                return formats.money(Money.ofCents(Long.parseLong(value)));
            }
            return switch (name) {
                case "quantity" -> formats.quantity(new Quantity(Long.parseLong(value)));
                case "rate" -> formats.percent(new Percent(Integer.parseInt(value)));
                default -> value;
            };
        } catch (IllegalArgumentException e) {
            // Shown as stored: it is not an amount, which is exactly the problem.
            return value;
        }
    }
}
