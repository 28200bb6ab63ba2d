package org.comptoir.pos.spreadsheet.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;

/// Detects the separator of a CSV file.
final class Separator {

    private static final List<Character> CANDIDATES = List.of(';', ',', '\t', '|');
    private static final Pattern SAID = Pattern.compile("(?i)\"?sep=(.)\"?\\s*(\\R|$)");
    private static final int SAMPLE_CHARACTERS = 100_000;
    private static final int SAMPLE_ROWS = 30;

    private Separator() {}

    /// The separator declared for Excel in the first line, as in `sep=;`.
    static Optional<Character> declaredIn(String text) {
        var matcher = SAID.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group(1).charAt(0)) : Optional.empty();
    }

    /// The separator that yields the most columns in rows consistent with the headings.
    static char detectedIn(String text) {
        var sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS));
        return CANDIDATES.stream()
                .max(Comparator.comparingDouble((Character separator) -> score(sample, separator))
                        .thenComparing(separator -> -CANDIDATES.indexOf(separator)))
                .orElse(';');
    }

    private static double score(String sample, char separator) {
        var widths = widths(sample, separator);
        if (widths.isEmpty()) {
            return 0;
        }
        var headings = widths.getFirst();
        var agreeing = widths.stream().filter(width -> width.equals(headings)).count();
        return (headings - 1) * (1.0 + (double) agreeing / widths.size());
    }

    private static List<Integer> widths(String sample, char separator) {
        var widths = new ArrayList<Integer>();
        try (var parser = CSVParser.parse(new StringReader(sample), CsvFile.format(separator))) {
            for (var row : parser) {
                var blank = row.size() == 1 && row.get(0).isBlank();
                if (!blank) {
                    widths.add(row.size());
                }
                if (widths.size() == SAMPLE_ROWS) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return widths;
    }
}
