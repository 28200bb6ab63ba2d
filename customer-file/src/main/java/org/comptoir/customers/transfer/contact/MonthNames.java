package org.comptoir.customers.transfer.contact;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.comptoir.customers.customer.details.Folding;

/// The names of months in several languages, and any beginning of one that is no other month's.
final class MonthNames {

    private static final int MIN_LENGTH = 3;
    private static final int AMBIGUOUS = 0;
    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    static OptionalInt month(String word) {
        var month = MONTHS.getOrDefault(Folding.of(word).replace(".", ""), AMBIGUOUS);
        return month == AMBIGUOUS ? OptionalInt.empty() : OptionalInt.of(month);
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : List.of("fr", "it", "en", "de", "es", "pt", "nl")) {
            for (var month : Month.values()) {
                var name = Folding.of(month.getDisplayName(TextStyle.FULL, Locale.of(language)));
                for (var length = MIN_LENGTH; length <= name.length(); length++) {
                    months.merge(
                            name.substring(0, length),
                            month.getValue(),
                            (known, other) -> known.equals(other) ? known : AMBIGUOUS);
                }
            }
        }
        return Map.copyOf(months);
    }
}
