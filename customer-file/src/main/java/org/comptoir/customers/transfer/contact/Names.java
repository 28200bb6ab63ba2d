package org.comptoir.customers.transfer.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.pos.contact.PersonName;

/// Derives a name if a file does not give it in parts.
public final class Names {

    private static final Pattern PARTED = Pattern.compile("\\p{L}{2,}([._-]\\p{L}{2,})+");

    private Names() {}

    /// From a full name: `Durand, Élodie`, or the last word as the family name.
    public static PersonName ofWhole(String whole) {
        var text = whole.strip().replaceAll("\\s+", " ");
        var comma = text.indexOf(", ");
        if (comma > 0) {
            return PersonName.of(text.substring(comma + 2), text.substring(0, comma));
        }
        var last = text.lastIndexOf(' ');
        return last < 0 ? PersonName.of("", text) : PersonName.of(text.substring(0, last), text.substring(last + 1));
    }

    /// From an e-mail address: `elodie.durand@...` becomes Elodie Durand, any other address its local part.
    public static PersonName ofEmail(String address) {
        var at = address.indexOf('@');
        var local = at < 0 ? address : address.substring(0, at);
        if (!PARTED.matcher(local).matches()) {
            return PersonName.of("", local);
        }
        var words = local.split("[._-]");
        var given =
                Arrays.stream(words, 0, words.length - 1).map(Names::capital).collect(Collectors.joining(" "));
        return PersonName.of(given, capital(words[words.length - 1]));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
