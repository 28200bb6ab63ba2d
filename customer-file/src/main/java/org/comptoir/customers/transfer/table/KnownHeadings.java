package org.comptoir.customers.transfer.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.comptoir.pos.spreadsheet.writing.RefusedRows;
import org.comptoir.pos.text.Language;

/// The dictionary of headings: those of other programs from the resource `exchange/headings`, and our own in every
/// language.
final class KnownHeadings {

    private static final String NUMBER = "#";
    private static final Map<String, ColumnTarget> KNOWN = load();

    private KnownHeadings() {}

    /// The meaning of the very heading of an export.
    static Optional<ColumnTarget> target(String heading) {
        if (heading.isBlank() || RefusedRows.isReason(heading)) {
            return Optional.of(ColumnTarget.IGNORED);
        }
        var target = KNOWN.get(key(heading));
        return target != null ? Optional.of(target) : numbered(heading);
    }

    private static Optional<ColumnTarget> numbered(String heading) {
        var words = new ArrayList<>(HeadingKey.words(heading));
        for (var i = 0; i < words.size(); i++) {
            var number = words.get(i);
            if (number.matches("\\d{1,2}")) {
                words.set(i, NUMBER);
                return Optional.ofNullable(KNOWN.get(String.join(" ", words)))
                        .map(target ->
                                new ColumnTarget(target.field(), target.block().replace(NUMBER, number)));
            }
        }
        return Optional.empty();
    }

    /// The form in which headings are compared.
    static String key(String heading) {
        return String.join(" ", HeadingKey.words(heading));
    }

    private static String pattern(String heading) {
        return String.join(" ", HeadingKey.words(heading.replace(NUMBER, " 99 ")))
                .replace("99", NUMBER);
    }

    private static Map<String, ColumnTarget> load() {
        var headings = new HashMap<String, ColumnTarget>();
        try (var resource = KnownHeadings.class.getResourceAsStream("/exchange/headings")) {
            if (resource == null) {
                throw new IllegalStateException("missing /exchange/headings");
            }
            new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(NUMBER))
                    .forEach(line -> add(headings, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var language : Language.values()) {
            OwnHeadings.in(language).targets().forEach((heading, target) -> headings.put(pattern(heading), target));
        }
        return Map.copyOf(headings);
    }

    private static void add(Map<String, ColumnTarget> headings, String line) {
        var equals = line.indexOf(" = ");
        var target = line.substring(0, equals).split(":", 2);
        var parsed = new ColumnTarget(ContactField.valueOf(target[0]), target.length > 1 ? target[1] : "");
        Arrays.stream(line.substring(equals + 3).split("\\|"))
                .forEach(heading -> headings.put(pattern(heading), parsed));
    }
}
