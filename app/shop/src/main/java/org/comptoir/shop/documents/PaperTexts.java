package org.comptoir.shop.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the shop has printed on its papers beside its profile.
///
/// @param hours when it is open, a few short lines; may be empty
/// @param conditions of exchange and return, on receipts; may be empty
public record PaperTexts(String hours, String conditions) {

    /// The names of the shop settings.
    public static final String HOURS_NOTE = "papers.hours";

    public static final String CONDITIONS_NOTE = "papers.conditions";

    /// So many lines of hours fit beside a letter.
    public static final int MAX_LINES = 8;

    public static final int MAX_HOURS = 300;
    public static final int MAX_CONDITIONS = 400;

    public PaperTexts {
        hours = hours.strip();
        conditions = conditions.strip();
        if (!fits(hours, conditions)) {
            throw new IllegalArgumentException("too long for the paper");
        }
    }

    public static boolean fits(String hours, String conditions) {
        var typed = hours.strip();
        return typed.length() <= MAX_HOURS
                && typed.lines().count() <= MAX_LINES
                && conditions.strip().length() <= MAX_CONDITIONS;
    }

    /// The shop's own.
    ///
    /// @param notes such as `settings::get`
    public static PaperTexts of(Function<String, Optional<String>> notes) {
        return new PaperTexts(
                notes.apply(HOURS_NOTE).orElse(""), notes.apply(CONDITIONS_NOTE).orElse(""));
    }

    List<String> hourLines() {
        return hours.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
