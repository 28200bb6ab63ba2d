package org.comptoir.program.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// The invented words the demo shop is made of, and the dice that choose among them.
final class DemoTexts {

    private static final String FIELD = "\\|";
    private static final String WORD = ";";

    private final Random dice;
    private final Map<String, List<String>> lists = new HashMap<>();

    DemoTexts(Random dice) {
        this.dice = dice;
        rows("people.txt")
                .forEach(row -> lists.put(row.getFirst(), List.of(row.get(1).split(WORD))));
    }

    /// The rows of one of our files, in their fields.
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

    String any(String list) {
        return any(all(list));
    }

    <T> T any(List<T> things) {
        return things.get(dice.nextInt(things.size()));
    }

    /// Whether a thing of so many in a hundred happens.
    boolean chance(int percent) {
        return dice.nextInt(100) < percent;
    }

    int below(int bound) {
        return dice.nextInt(bound);
    }
}
