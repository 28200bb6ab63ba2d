package org.comptoir.pos.fiscal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// By which a document is known for good: what the recorder printed on it.
///
/// @param serial of the recorder (matricola), up to 20 characters
/// @param closing number of the daily closing that the document goes into
/// @param document number within it, from 1
/// @param day as dated by the recorder
public record FiscalNumber(String serial, int closing, int document, LocalDate day) {

    private static final Pattern PRINTED = Pattern.compile("([0-9]{1,4})-([0-9]{1,4})");

    /// As somebody read it on paper.
    ///
    /// @param printed such as `0012-0034`
    /// @param serial of the recorder, or empty
    /// @return empty for what is no such number
    public static Optional<FiscalNumber> onPaper(String printed, LocalDate day, String serial) {
        var read = PRINTED.matcher(printed.strip());
        if (!read.matches()) {
            return Optional.empty();
        }
        var document = Integer.parseInt(read.group(2));
        return document == 0
                ? Optional.empty()
                : Optional.of(new FiscalNumber(serial, Integer.parseInt(read.group(1)), document, day));
    }

    /// As it is printed, such as `0012-0034`.
    public String printed() {
        return "%04d-%04d".formatted(closing, document);
    }

    @Override
    public String toString() {
        return printed();
    }
}
