package org.comptoir.pos.fiscal;

import java.time.LocalDate;

/// By which a document is known for good: what the recorder printed on it.
///
/// @param serial of the recorder (matricola), up to 20 characters
/// @param closing number of the daily closing that the document goes into
/// @param document number within it, from 1
/// @param day as dated by the recorder
public record FiscalNumber(String serial, int closing, int document, LocalDate day) {

    /// As it is printed, such as `0012-0034`.
    public String printed() {
        return "%04d-%04d".formatted(closing, document);
    }

    @Override
    public String toString() {
        return printed();
    }
}
