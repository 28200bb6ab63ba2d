package org.comptoir.shop.customers;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.pos.staff.Role;

/// What each role sees of a customer at the till.
///
/// @param seen by role; always everything for owners
public record CustomerSight(Map<Role, Set<SeenDetail>> seen) {

    /// The name of the shop setting.
    public static final String NOTE = "customers.sight";

    /// What holds when nobody chose: everybody sees everything.
    public static final CustomerSight DEFAULT = new CustomerSight(Map.of());

    public CustomerSight {
        var complete = new EnumMap<Role, Set<SeenDetail>>(Role.class);
        for (var role : Role.values()) {
            var all = EnumSet.allOf(SeenDetail.class);
            complete.put(role, Set.copyOf(role == Role.OWNER ? all : seen.getOrDefault(role, all)));
        }
        seen = Map.copyOf(complete);
    }

    public Set<SeenDetail> of(Role role) {
        return seen.getOrDefault(role, Set.of());
    }

    public CustomerSight with(Role role, Set<SeenDetail> details) {
        var changed = new EnumMap<Role, Set<SeenDetail>>(seen);
        changed.put(role, details);
        return new CustomerSight(changed);
    }

    /// The shop's own.
    ///
    /// @param notes such as `settings::get`
    public static CustomerSight of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(CustomerSight::read).orElse(DEFAULT);
    }

    /// As kept: `CASHIER=POINTS,BIRTHDAY MANAGER=`.
    public String text() {
        return seen.entrySet().stream()
                .filter(entry -> entry.getKey() != Role.OWNER)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "="
                        + entry.getValue().stream()
                                .sorted()
                                .map(SeenDetail::name)
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    static Optional<CustomerSight> read(String text) {
        try {
            var seen = new EnumMap<Role, Set<SeenDetail>>(Role.class);
            for (var part : text.strip().split(" ")) {
                var pair = part.split("=", 2);
                seen.put(Role.valueOf(pair[0]), details(pair[1]));
            }
            return Optional.of(new CustomerSight(seen));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Set<SeenDetail> details(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(SeenDetail::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
