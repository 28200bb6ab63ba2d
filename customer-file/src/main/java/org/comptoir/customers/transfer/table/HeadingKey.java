package org.comptoir.customers.transfer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.customers.customer.details.Folding;

/// The words of a heading, in small letters and without accents, marks, articles and prepositions:
/// `billing_address_1`, `Billing Address 1*` and `BillingAddress1` have the same.
final class HeadingKey {

    private static final Set<String> FILLERS = Set.of(
            "le", "la", "les", "l", "de", "du", "des", "d", "et", "ou", "a", "au", "en", "il", "lo", "gli", "i", "di",
            "del", "della", "dello", "dei", "degli", "delle", "da", "e", "ed", "o", "per", "the", "of", "for", "and",
            "or", "to", "der", "die", "das", "und", "oder", "el", "los", "las", "y", "pour");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern NUMBER_SIGN = Pattern.compile("(?i)\\bn\\s*[°º]|№|(?<!\\S)#(?!\\S)");
    private static final Pattern UNITS =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

    private HeadingKey() {}

    /// All words, numbers among them.
    static List<String> words(String heading) {
        var spaced = NUMBER_SIGN.matcher(heading).replaceAll(" numero ");
        var split = CAMEL.matcher(spaced).replaceAll(" ");
        var all = new ArrayList<String>();
        for (var word : UNITS.split(Folding.of(split).replaceAll("\\be[- ]?mail", "email"))) {
            if (!word.isEmpty()) {
                all.add(word);
            }
        }
        var meaning = all.stream().filter(word -> !FILLERS.contains(word)).toList();
        return meaning.isEmpty() ? List.copyOf(all) : meaning;
    }
}
