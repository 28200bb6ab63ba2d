package org.comptoir.pos.staff;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The reasons that the shop offers for discounts. Where it has any, each discount of a seller needs one: of these, or
/// in other words.
public record DiscountReasons(List<String> offered) {

    /// The name of the shop setting.
    public static final String NOTE = "discounts.reasons";

    public static final int MAX_OFFERED = 12;

    /// As long as the button of one may be.
    public static final int MAX_LENGTH = 40;

    /// What holds when nobody chose: no reason is asked.
    public static final DiscountReasons DEFAULT = new DiscountReasons(List.of());

    public DiscountReasons {
        offered = List.copyOf(offered);
        if (offered.size() > MAX_OFFERED
                || offered.stream().anyMatch(reason -> reason.isBlank() || reason.length() > MAX_LENGTH)) {
            throw new IllegalArgumentException("no reasons of discounts: " + offered);
        }
    }

    public boolean areAsked() {
        return !offered.isEmpty();
    }

    /// Parses what was typed or kept, a line for each; empty if they are too many or one is too long.
    public static Optional<DiscountReasons> read(String text) {
        var lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        return lines.size() <= MAX_OFFERED && lines.stream().allMatch(line -> line.length() <= MAX_LENGTH)
                ? Optional.of(new DiscountReasons(lines))
                : Optional.empty();
    }

    /// The shop's own.
    ///
    /// @param notes such as `settings::get`
    public static DiscountReasons of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(DiscountReasons::read).orElse(DEFAULT);
    }

    /// As kept and typed: a line for each.
    public String text() {
        return String.join("\n", offered);
    }
}
