package org.comptoir.customers.transfer.contact;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.details.Folding;

/// Finds a country's ISO 3166-1 alpha-2 code by its codes or by its name as people and programs write it: in
/// several European languages and its own, official, former and short names.
public final class Countries {

    private static final List<String> LANGUAGES = List.of("en", "fr", "it", "de", "es", "pt", "nl");
    /// Words that names are written with and without.
    private static final Set<String> FILLERS = Set.of(
            "the", "le", "la", "les", "l", "il", "lo", "gli", "i", "der", "die", "das", "of", "de", "du", "del", "d");
    private static final int MAX_NAME_LENGTH = 80;
    private static final Pattern PARENTHESES = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> ISO = Set.of(Locale.getISOCountries());

    private Countries() {}

    /// The names in all languages, made when the first of them is asked for: a good part of a second.
    private static final class Named {

        static final Map<String, String> CODES = codes();

        static Optional<String> code(String name) {
            return Optional.ofNullable(CODES.get(key(name)));
        }
    }

    public static Optional<String> code(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || ISO.contains(stripped)) {
            return Optional.of(stripped).filter(code -> !code.isEmpty());
        }
        return Named.code(name)
                .or(() -> Named.code(PARENTHESES.matcher(name).replaceAll(" ")))
                .or(() -> PARENTHESES
                        .matcher(name)
                        .results()
                        .flatMap(inside -> Named.code(inside.group(1)).stream())
                        .findFirst())
                .or(() -> inverted(name));
    }

    /// The code, or the name as it is if nobody knows its code: see [org.comptoir.pos.contact.PostalAddress].
    public static String codeOrName(String name) {
        return code(name)
                .orElseGet(() -> name.strip().substring(0, Math.min(name.strip().length(), MAX_NAME_LENGTH)));
    }

    /// `Korea, Republic of`.
    private static Optional<String> inverted(String name) {
        var comma = name.indexOf(',');
        return comma < 0
                ? Optional.empty()
                : Named.code(name.substring(comma + 1) + " " + name.substring(0, comma))
                        .or(() -> Named.code(name.substring(0, comma)));
    }

    /// The country's name in the language, for people who read the table; the text itself if it is no country code.
    public static String name(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : ULocale.getISOCountries()) {
            var country = new ULocale.Builder().setRegion(code).build();
            for (var language : LANGUAGES) {
                codes.putIfAbsent(key(country.getDisplayCountry(ULocale.forLanguageTag(language))), code);
                codes.putIfAbsent(key(Locale.of("", code).getDisplayCountry(Locale.of(language))), code);
            }
            var own = ULocale.addLikelySubtags(country);
            codes.putIfAbsent(key(country.getDisplayCountry(own)), code);
        }
        aliases(codes);
        for (var code : Locale.getISOCountries()) {
            codes.put(key(Locale.of("", code).getISO3Country()), code);
            codes.put(key(code), code);
        }
        codes.remove("");
        return Map.copyOf(codes);
    }

    private static void aliases(Map<String, String> codes) {
        try (var resource = Countries.class.getResourceAsStream("/exchange/countries")) {
            if (resource == null) {
                throw new IllegalStateException("missing /exchange/countries");
            }
            new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> Arrays.stream(line.substring(5).split("\\|"))
                            .forEach(name -> codes.put(key(name), line.substring(0, 2))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String name) {
        var words = NO_LETTERS
                .splitAsStream(Folding.of(name.strip()))
                .filter(word -> !word.isEmpty())
                .toList();
        var named = words.stream().filter(word -> !FILLERS.contains(word)).toList();
        return (named.isEmpty() ? words : named).stream().collect(Collectors.joining());
    }
}
