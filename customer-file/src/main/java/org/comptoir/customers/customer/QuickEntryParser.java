package org.comptoir.customers.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerDraft;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;

/// Parses the till's single line for a new customer: a name, a telephone number and an e-mail address, in any
/// order. A comma, or a family name in capitals, separates the parts of a name; otherwise the given name comes
/// first.
final class QuickEntryParser {

    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\d])\\+?[\\d][\\d ().\\u00A0\\u202F/-]{5,}\\d");
    private static final Pattern FIRM = Pattern.compile(
            "(?iu)(^|[\\s(])(sarl|sas|sasu|eurl|sa|snc|sci|scop|s\\.?r\\.?l\\.?s?|s\\.?p\\.?a\\.?|s\\.?n\\.?c\\.?"
                    + "|s\\.?a\\.?s\\.?|gmbh|ltd|association|associazione|mairie|comune)($|[\\s)])");
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "d'", "la", "le", "les", "di", "da", "del", "della", "dello", "dei", "degli", "lo",
            "van", "von", "der", "den", "el", "ben", "bel", "saint", "sainte", "san", "santa");

    private QuickEntryParser() {}

    static CustomerDetails read(String line, String region) {
        var rest = line.replaceAll("\\s+", " ").strip();
        var draft = new CustomerDraft(CustomerKind.PERSON);
        for (var word : rest.split(" ")) {
            var email = EmailAddress.read(word.replaceAll("[,;<>]", ""));
            if (email.isPresent()) {
                draft.email(email.get());
                rest = rest.replace(word, " ");
            }
        }
        var phone = PHONE.matcher(rest);
        if (phone.find()) {
            draft.phone(PhoneNumber.read(phone.group(), region));
            rest = rest.substring(0, phone.start()) + " " + rest.substring(phone.end());
        }
        return named(draft, rest.replaceAll("\\s+", " ").replaceAll("^[ ,;]+|[ ,;]+$", ""));
    }

    private static CustomerDetails named(CustomerDraft draft, String name) {
        if (FIRM.matcher(name).find()) {
            return draft.kind(CustomerKind.COMPANY).company(name).build();
        }
        return draft.name(name(name)).build();
    }

    private static PersonName name(String text) {
        var comma = text.indexOf(',');
        if (comma >= 0) {
            return PersonName.of(
                    capitalised(text.substring(comma + 1).strip()),
                    capitalised(text.substring(0, comma).strip()));
        }
        var words = Arrays.asList(text.split(" "));
        var split = familyStart(words);
        return split.familyFirst()
                ? PersonName.of(
                        joined(words.subList(split.index(), words.size())), joined(words.subList(0, split.index())))
                : PersonName.of(
                        joined(words.subList(0, split.index())), joined(words.subList(split.index(), words.size())));
    }

    /// Where the name is split.
    private record Split(int index, boolean familyFirst) {}

    private static Split familyStart(List<String> words) {
        if (words.size() == 1) {
            return new Split(0, false);
        }
        var capitals = new ArrayList<Boolean>();
        words.forEach(word -> capitals.add(isCapitals(word)));
        if (capitals.getFirst() && !capitals.getLast()) {
            return new Split(capitals.indexOf(false), true);
        }
        if (!capitals.getFirst() && capitals.getLast()) {
            return new Split(capitals.indexOf(true), false);
        }
        var index = words.size() - 1;
        while (index > 1 && PARTICLES.contains(words.get(index - 1).toLowerCase(Locale.ROOT))) {
            index--;
        }
        return new Split(index, false);
    }

    private static boolean isCapitals(String word) {
        return word.codePointCount(0, word.length()) > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static String joined(List<String> words) {
        return capitalised(String.join(" ", words));
    }

    /// Capitalises a name typed without capitals; any other spelling is left as typed.
    private static String capitalised(String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        var capitalised = new StringBuilder(text.length());
        var start = true;
        for (var c : text.toCharArray()) {
            capitalised.append(start ? Character.toTitleCase(c) : c);
            start = c == ' ' || c == '-' || c == '\'' || c == '’';
        }
        return capitalised.toString();
    }
}
