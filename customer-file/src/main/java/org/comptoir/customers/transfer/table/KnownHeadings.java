package org.comptoir.customers.transfer.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.spreadsheet.writing.RefusedRows;
import org.comptoir.pos.text.Language;

/// The dictionary of headings: those of other programs from the resource `exchange/headings`, and our own in every
/// language.
final class KnownHeadings {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w])(\\d{1,2})(?![\\w])");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Map<String, ColumnTarget> KNOWN = load();

    private KnownHeadings() {}

    static Optional<ColumnTarget> target(String heading) {
        if (heading.isBlank() || RefusedRows.isReason(heading)) {
            return Optional.of(ColumnTarget.IGNORED);
        }
        var folded = folded(heading);
        var target = KNOWN.get(folded);
        return target != null ? Optional.of(target) : numbered(folded);
    }

    private static Optional<ColumnTarget> numbered(String folded) {
        var number = NUMBER.matcher(folded);
        if (!number.find()) {
            return Optional.empty();
        }
        var pattern = folded.substring(0, number.start()) + "#" + folded.substring(number.end());
        return Optional.ofNullable(KNOWN.get(pattern))
                .map(target -> new ColumnTarget(target.field(), target.block().replace("#", number.group(1))));
    }

    static String folded(String heading) {
        return SPACES.matcher(Folding.of(heading)).replaceAll(" ").strip();
    }

    private static Map<String, ColumnTarget> load() {
        var headings = new HashMap<String, ColumnTarget>();
        try (var resource = KnownHeadings.class.getResourceAsStream("/exchange/headings")) {
            if (resource == null) {
                throw new IllegalStateException("missing /exchange/headings");
            }
            new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(headings, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var language : Language.values()) {
            headings.putAll(OwnHeadings.in(language).targets());
        }
        return Map.copyOf(headings);
    }

    private static void add(Map<String, ColumnTarget> headings, String line) {
        var equals = line.indexOf(" = ");
        var target = line.substring(0, equals).split(":", 2);
        var parsed = new ColumnTarget(ContactField.valueOf(target[0]), target.length > 1 ? target[1] : "");
        Arrays.stream(line.substring(equals + 3).split("\\|"))
                .forEach(heading -> headings.put(folded(heading), parsed));
    }
}
