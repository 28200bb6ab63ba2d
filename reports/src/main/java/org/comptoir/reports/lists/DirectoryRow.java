package org.comptoir.reports.lists;

import java.text.Normalizer;
import java.util.Locale;
import org.comptoir.pos.text.Formats;
import org.comptoir.reports.engine.TemplateRow;
import org.comptoir.reports.lists.DirectoryList.Agreement;
import org.jspecify.annotations.Nullable;

/// A row of the template of the customers' list.
///
/// @param initial of the name, the same for all names under it; empty where names are not in order
record DirectoryRow(DirectoryList.Entry entry, String initial, Formats formats) implements TemplateRow {

    private static final String GIVEN = "●";
    private static final String REFUSED = "∅";
    private static final String NOTHING = "–";

    static DirectoryRow of(DirectoryList.Entry entry, boolean isAlphabetical, Formats formats) {
        return new DirectoryRow(entry, isAlphabetical ? initial(entry.name()) : "", formats);
    }

    /// Without accents, as the alphabet sorts it.
    private static String initial(String name) {
        var plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
        return plain.isEmpty()
                ? ""
                : plain.substring(0, plain.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    @Override
    public @Nullable Object value(String field) {
        return switch (field) {
            case "initial" -> initial;
            case "number" -> entry.number();
            case "name" -> entry.name();
            case "town" -> entry.town();
            case "phone" -> entry.phone();
            case "email" -> entry.email();
            case "letterYes" -> given(entry.byLetter());
            case "letterNo" -> notGiven(entry.byLetter());
            case "mailYes" -> given(entry.byEmail());
            case "mailNo" -> notGiven(entry.byEmail());
            case "smsYes" -> given(entry.bySms());
            case "smsNo" -> notGiven(entry.bySms());
            case "turnover" -> entry.turnover().isZero() ? NOTHING : formats.money(entry.turnover());
            case "last" -> entry.lastPurchase() == null ? NOTHING : formats.date(entry.lastPurchase());
            default -> throw TemplateRow.unknown(field);
        };
    }

    private static String given(Agreement agreement) {
        return agreement == Agreement.GIVEN ? GIVEN : "";
    }

    private static String notGiven(Agreement agreement) {
        return switch (agreement) {
            case GIVEN -> "";
            case REFUSED -> REFUSED;
            case NEVER_ASKED -> NOTHING;
        };
    }
}
