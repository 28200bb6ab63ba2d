package org.comptoir.customers.transfer.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Understands a heading by its words, from the resource `exchange/heading-words`.
final class HeadingWords {

    private static final int MAX_PHRASE = 4;
    private static final Set<String> QUALIFIERS = Set.of("work", "home", "billing", "shipping", "other");
    private static final Map<String, String> CONCEPTS = load();

    private HeadingWords() {}

    /// @param label the use it names, such as `work`; may be empty
    /// @param number the number in it, 0 if there is none
    /// @param line whether it is a further line of a street
    record Meaning(ContactField field, String label, int number, boolean line) {}

    static Optional<Meaning> meaning(String heading) {
        var words = HeadingKey.words(heading);
        if (words.isEmpty() || words.size() > 8) {
            return Optional.empty();
        }
        var concepts = new LinkedHashSet<String>();
        var label = "";
        var number = 0;
        for (var at = 0; at < words.size(); ) {
            if (words.get(at).matches("\\d{1,2}")) {
                number = Integer.parseInt(words.get(at));
                at++;
                continue;
            }
            var length = phraseLength(words, at);
            if (length == 0) {
                return Optional.empty();
            }
            var phrase = String.join(" ", words.subList(at, at + length));
            var concept = CONCEPTS.getOrDefault(phrase, "");
            if (QUALIFIERS.contains(concept)) {
                label = concept.equals("shipping") ? phrase : concept;
            } else if (!concept.equals("noise")) {
                concepts.add(concept);
            }
            at += length;
        }
        var use = label;
        var count = number;
        return HeadingConcepts.field(concepts)
                .map(found -> new Meaning(
                        found.field(),
                        HeadingConcepts.label(found, use),
                        count,
                        found.kind().equals("streetline") || found.kind().equals("street") && count > 1));
    }

    static Optional<String> concept(String word) {
        return Optional.ofNullable(CONCEPTS.get(word));
    }

    private static int phraseLength(List<String> words, int from) {
        for (var length = Math.min(MAX_PHRASE, words.size() - from); length > 0; length--) {
            if (CONCEPTS.containsKey(String.join(" ", words.subList(from, from + length)))) {
                return length;
            }
        }
        return 0;
    }

    private static Map<String, String> load() {
        var concepts = new HashMap<String, String>();
        try (var resource = HeadingWords.class.getResourceAsStream("/exchange/heading-words")) {
            if (resource == null) {
                throw new IllegalStateException("missing /exchange/heading-words");
            }
            new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(concepts, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(concepts);
    }

    private static void add(Map<String, String> concepts, String line) {
        var equals = line.indexOf(" = ");
        Arrays.stream(line.substring(equals + 3).split("\\|"))
                .map(phrase -> String.join(" ", HeadingKey.words(phrase)))
                .forEach(phrase -> concepts.putIfAbsent(phrase, line.substring(0, equals)));
    }
}
