package org.comptoir.program.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// The invented texts of the demo shop, and the random generator that selects them.
final class DemoTexts {

    private static final String FIELD = "\\|";
    private static final String WORD = ";";

    private final Random random;
    private final Map<String, List<String>> lists = new HashMap<>();

    DemoTexts(Random random) {
        this.random = random;
        rows("people.txt")
                .forEach(row -> lists.put(row.getFirst(), List.of(row.get(1).split(WORD))));
    }

    /// The rows of a resource file, split into fields.
    static List<List<String>> rows(String file) {
        try (var stream = DemoTexts.class.getResourceAsStream("/demo/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the build left out demo/" + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(FIELD)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> all(String list) {
        return lists.getOrDefault(list, List.of());
    }

    String pick(String list) {
        return pick(all(list));
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /// True with this probability in percent.
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
