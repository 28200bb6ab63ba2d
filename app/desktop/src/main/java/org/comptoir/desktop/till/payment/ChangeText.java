package org.comptoir.desktop.till.payment;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// Describes how to give change with the fewest notes and coins.
final class ChangeText {

    private static final List<Money> NOTES = List.of(
            Money.euros(200), Money.euros(100), Money.euros(50), Money.euros(20), Money.euros(10), Money.euros(5));
    private static final List<Money> COINS = List.of(
            Money.euros(2),
            Money.euros(1),
            Money.ofCents(50),
            Money.ofCents(20),
            Money.ofCents(10),
            Money.ofCents(5),
            Money.ofCents(2),
            Money.ofCents(1));

    private final Formats formats;
    private final Texts texts;

    ChangeText(Formats formats, Texts texts) {
        this.formats = formats;
        this.texts = texts;
    }

    /// Notes on the first line, coins on the second.
    String of(Money change) {
        var lines = new ArrayList<String>();
        var notes = new ArrayList<String>();
        var left = give(change, NOTES, "payment.note", notes);
        var coins = new ArrayList<String>();
        give(left, COINS, "payment.coin", coins);
        for (var parts : List.of(notes, coins)) {
            if (!parts.isEmpty()) {
                lines.add(String.join(", ", parts));
            }
        }
        return String.join("\n", lines);
    }

    private Money give(Money change, List<Money> kinds, String key, List<String> parts) {
        var left = change;
        for (var kind : kinds) {
            var count = left.cents() / kind.cents();
            if (count > 0) {
                parts.add(together(texts.get(parts.isEmpty() ? key : "payment.further", count, amount(kind))));
                left = left.minus(kind.times(count));
            }
        }
        return left;
    }

    /// Line breaks are allowed between denominations only.
    private static String together(String part) {
        return part.replace(' ', '\u00A0');
    }

    private String amount(Money kind) {
        return kind.cents() % 100 == 0 ? formats.euros(kind) : formats.money(kind);
    }
}
