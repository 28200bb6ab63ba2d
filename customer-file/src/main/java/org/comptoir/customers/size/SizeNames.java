package org.comptoir.customers.size;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.customers.customer.details.Folding;

/// Which sizes of its customers the shop keeps, in the order in which they are shown; none if it keeps no sizes.
public record SizeNames(List<String> names) {

    /// The name of the shop setting.
    public static final String NOTE = "customers.sizes";

    public static final int MAX_NAMES = 8;

    /// Of one name.
    public static final int MAX_LENGTH = 30;

    public static final SizeNames NONE = new SizeNames(List.of());

    public SizeNames {
        names = List.copyOf(names);
        if (names.size() > MAX_NAMES || !names.stream().allMatch(SizeNames::isFit)) {
            throw new IllegalArgumentException("no names of sizes: " + names);
        }
    }

    private static boolean isFit(String name) {
        return !name.isBlank() && name.length() <= MAX_LENGTH;
    }

    /// Parses what was typed or kept, a line for each; empty if they are too many, one is too long, or two are the
    /// same.
    public static Optional<SizeNames> read(String text) {
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var isFit = lines.size() <= MAX_NAMES
                && lines.stream().allMatch(SizeNames::isFit)
                && lines.stream().map(Folding::of).distinct().count() == lines.size();
        return isFit ? Optional.of(new SizeNames(lines)) : Optional.empty();
    }

    /// The shop's own.
    ///
    /// @param notes such as `settings::get`
    public static SizeNames of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(SizeNames::read).orElse(NONE);
    }

    /// As kept and typed: a line for each.
    public String text() {
        return String.join("\n", names);
    }
}
