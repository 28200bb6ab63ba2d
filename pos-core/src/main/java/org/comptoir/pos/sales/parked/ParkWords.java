package org.comptoir.pos.sales.parked;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The words that the shop offers for a ticket that is put on hold, such as the name of a fitting room.
public record ParkWords(List<String> offered) {

    /// The name of the shop setting.
    public static final String NOTE = "tickets.words";

    public static final int MAX_OFFERED = 12;

    /// Of the words of one ticket.
    public static final int MAX_LENGTH = 40;

    public ParkWords {
        offered = List.copyOf(offered);
        if (offered.size() > MAX_OFFERED || !offered.stream().allMatch(ParkWords::isFit)) {
            throw new IllegalArgumentException("no words for tickets: " + offered);
        }
    }

    private static boolean isFit(String words) {
        return !words.isBlank() && words.length() <= MAX_LENGTH;
    }

    /// Parses what was typed or kept, a line for each; empty if they are too many or one is too long.
    public static Optional<ParkWords> read(String text) {
        var lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        return lines.size() <= MAX_OFFERED && lines.stream().allMatch(ParkWords::isFit)
                ? Optional.of(new ParkWords(lines))
                : Optional.empty();
    }

    /// The shop's own; empty if nobody chose any, so that the usual ones of its language hold.
    ///
    /// @param notes such as `settings::get`
    public static Optional<ParkWords> of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(ParkWords::read);
    }

    /// As kept and typed: a line for each.
    public String text() {
        return String.join("\n", offered);
    }
}
