package org.comptoir.customers.transfer.contact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.contact.PersonName;

/// Derives a name if a file does not give it in parts.
public final class Names {

    private static final Pattern PARTED = Pattern.compile("\\p{L}{2,}([._-]\\p{L}{2,})+");
    private static final Pattern ELIDED = Pattern.compile("(?i)d['\u2019]\\p{L}.*");

    private Names() {}

    /// From a full name: `Durand, Élodie`, `DURAND Élodie`, `Mme Élodie de la Tour`, or the last word as the family
    /// name.
    public static PersonName ofWhole(String whole) {
        var parts = parted(whole);
        return parts.company().isEmpty() ? parts.name() : PersonName.of("", parts.company());
    }

    /// From a full name, and what may be a company's.
    public static WholeName parted(String whole) {
        var text = whole.strip().replaceAll("\\s+", " ");
        if (NameWords.isCompany(text)) {
            return WholeName.ofCompany(text);
        }
        var words = new ArrayList<>(Arrays.asList(text.split(" ")));
        var title = titles(words);
        var suffix = suffixes(words);
        if (words.isEmpty()) {
            return new WholeName(new PersonName(title, "", "", "", suffix), "", false);
        }
        var comma = comma(words);
        if (comma.isPresent()) {
            var afterComma = new ArrayList<>(words.subList(comma.get(), words.size()));
            var titleBehind = titles(afterComma);
            return whole(
                    title.isEmpty() ? titleBehind : title,
                    afterComma,
                    words.subList(0, comma.get()).stream()
                            .map(word -> word.replaceFirst(",$", ""))
                            .toList(),
                    suffix,
                    false);
        }
        return byCapitals(title, words, suffix).orElseGet(() -> byOrder(title, words, suffix));
    }

    private static WholeName whole(
            String title, List<String> given, List<String> family, String suffix, boolean guessed) {
        return new WholeName(
                new PersonName(title, String.join(" ", given), "", String.join(" ", family), suffix), "", guessed);
    }

    /// Taken off the front: `M. et Mme`, `Prof. Dr.`.
    private static String titles(List<String> words) {
        var titles = new ArrayList<String>();
        while (words.size() > 1
                && (NameWords.isTitle(words.getFirst())
                        || !titles.isEmpty() && NameWords.isAnd(words.getFirst()) && NameWords.isTitle(words.get(1)))) {
            titles.add(words.removeFirst());
        }
        return String.join(" ", titles);
    }

    private static String suffixes(List<String> words) {
        return words.size() > 2 && NameWords.isSuffix(words.getLast()) ? removedSuffix(words) : "";
    }

    private static String removedSuffix(List<String> words) {
        var suffix = words.removeLast();
        words.set(words.size() - 1, words.getLast().replaceFirst(",$", ""));
        return suffix;
    }

    /// The number of words in front of the first comma.
    private static Optional<Integer> comma(List<String> words) {
        for (var i = 0; i < words.size() - 1; i++) {
            if (words.get(i).endsWith(",")) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /// The words in capitals are the family name if others are not.
    private static Optional<WholeName> byCapitals(String title, List<String> words, String suffix) {
        var capitals = words.stream().map(Names::isCapital).toList();
        var first = capitals.indexOf(true);
        var last = capitals.lastIndexOf(true);
        if (first < 0 || first > 0 && last < words.size() - 1 || first == 0 && last == words.size() - 1) {
            return Optional.empty();
        }
        if (first == 0) {
            return Optional.of(
                    whole(title, words.subList(last + 1, words.size()), words.subList(0, last + 1), suffix, false));
        }
        var start = first;
        while (start > 1 && NameWords.isParticle(words.get(start - 1))) {
            start--;
        }
        return Optional.of(whole(title, words.subList(0, start), words.subList(start, words.size()), suffix, false));
    }

    private static boolean isCapital(String word) {
        var letters = word.replaceAll("[^\\p{L}]", "");
        return letters.length() > 1
                && letters.equals(letters.toUpperCase(Locale.ROOT))
                && !letters.equals(letters.toLowerCase(Locale.ROOT));
    }

    private static WholeName byOrder(String title, List<String> words, String suffix) {
        if (words.size() == 1) {
            return whole(title, List.of(), words, suffix, false);
        }
        if (NameWords.isLeadingParticle(words.getFirst())) {
            var end = particles(words, 0) + 1;
            return end >= words.size()
                    ? whole(title, List.of(), words, suffix, false)
                    : whole(title, words.subList(end, words.size()), words.subList(0, end), suffix, true);
        }
        var start = words.size() - 1;
        for (var i = 1; i < words.size(); i++) {
            if (particles(words, i) > i && particles(words, i) < words.size()
                    || ELIDED.matcher(words.get(i)).matches()) {
                start = i;
                break;
            }
        }
        return whole(title, words.subList(0, start), words.subList(start, words.size()), suffix, true);
    }

    /// The index behind the particles that begin at an index.
    private static int particles(List<String> words, int from) {
        var end = from;
        while (end < words.size() && NameWords.isParticle(words.get(end))) {
            end++;
        }
        return end;
    }

    /// From an e-mail address: `elodie.durand@...` becomes Elodie Durand. An address of nobody, such as
    /// `contact@...`, and one whose parts cannot be told apart say no name.
    public static PersonName ofEmail(String address) {
        var at = address.indexOf('@');
        var local = at < 0 ? address : address.substring(0, at);
        if (!PARTED.matcher(local).matches()) {
            return PersonName.NONE;
        }
        var words = local.split("[._-]");
        if (Arrays.stream(words).anyMatch(word -> NameWords.isRole(Folding.of(word)))) {
            return PersonName.NONE;
        }
        var given =
                Arrays.stream(words, 0, words.length - 1).map(Names::capital).collect(Collectors.joining(" "));
        return PersonName.of(given, capital(words[words.length - 1]));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
