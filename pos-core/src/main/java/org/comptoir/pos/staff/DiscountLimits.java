package org.comptoir.pos.staff;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.pos.money.Percent;

/// How much of the usual price each role may take off by itself. What is above needs somebody whose role may.
///
/// @param most by role, from 0 to 100 %; always 100 % for owners
public record DiscountLimits(Map<Role, Percent> most) {

    /// The name of the shop setting.
    public static final String NOTE = "discounts.most";

    /// What holds when nobody chose.
    public static final DiscountLimits DEFAULT =
            new DiscountLimits(Map.of(Role.CASHIER, Percent.whole(20), Role.MANAGER, Percent.ALL));

    public DiscountLimits {
        var complete = new EnumMap<Role, Percent>(Role.class);
        for (var role : Role.values()) {
            complete.put(role, role == Role.OWNER ? Percent.ALL : most.getOrDefault(role, Percent.ALL));
        }
        if (!complete.values().stream().allMatch(DiscountLimits::isLimit)) {
            throw new IllegalArgumentException("no limits of discounts: " + most);
        }
        most = Map.copyOf(complete);
    }

    public static boolean isLimit(Percent percent) {
        return percent.compareTo(Percent.ZERO) >= 0 && percent.compareTo(Percent.ALL) <= 0;
    }

    public Percent of(Role role) {
        return most.getOrDefault(role, Percent.ZERO);
    }

    public DiscountLimits with(Role role, Percent percent) {
        var changed = new EnumMap<Role, Percent>(most);
        changed.put(role, percent);
        return new DiscountLimits(changed);
    }

    /// The shop's own limits.
    ///
    /// @param notes such as `settings::get`
    public static DiscountLimits of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(DiscountLimits::read).orElse(DEFAULT);
    }

    /// As kept: `CASHIER=20 MANAGER=100`.
    public String text() {
        return most.entrySet().stream()
                .filter(entry -> entry.getKey() != Role.OWNER)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue().toDecimal())
                .collect(Collectors.joining(" "));
    }

    static Optional<DiscountLimits> read(String text) {
        try {
            var most = new EnumMap<Role, Percent>(Role.class);
            for (var part : text.strip().split(" ")) {
                var pair = part.split("=");
                most.put(Role.valueOf(pair[0]), Percent.of(pair[1]));
            }
            return Optional.of(new DiscountLimits(most));
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
