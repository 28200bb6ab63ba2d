package org.comptoir.customers.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.pos.contact.CustomerId;
import org.jspecify.annotations.Nullable;

/// Compares records that share something, and only those: each is put under what it has, and what is under the same is
/// compared. What more than a few share, such as the shop's own telephone, says nothing.
final class DuplicatePairs {

    /// More of one person are rare; more under one key are a house, an office or a placeholder.
    static final int MAX_SHARED = 8;

    private static final int OTHER_PERSON = 35;

    private final Map<Long, Person> people;
    private final Map<DuplicateReason, Map<String, Object>> shared = new EnumMap<>(DuplicateReason.class);
    private final Map<Pair, Set<DuplicateReason>> pairs = new HashMap<>();

    /// What is known of a record beside what it may share.
    record Person(
            long id,
            String number,
            String listName,
            NameLikeness name,
            @Nullable Birthday birthday) {

        DuplicateGroup.Member member() {
            return new DuplicateGroup.Member(new CustomerId(id), number, listName);
        }
    }

    /// The lower id first.
    record Pair(long first, long second) {

        static Pair of(long one, long other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    /// A pair that is worth looking at.
    record Scored(Pair pair, int score, Certainty certainty, Set<DuplicateReason> reasons) {}

    DuplicatePairs(Map<Long, Person> people) {
        this.people = people;
    }

    /// Puts a record under something that it has.
    void add(DuplicateReason reason, String key, long customer) {
        if (key.isEmpty() || !people.containsKey(customer)) {
            return;
        }
        var keys = shared.computeIfAbsent(reason, none -> new HashMap<>());
        var before = keys.putIfAbsent(key, customer);
        if (before instanceof Long first && first != customer) {
            keys.put(key, new ArrayList<>(List.of(first, customer)));
        } else if (before instanceof List<?> several && !several.contains(customer)) {
            var more = new ArrayList<Object>(several);
            more.add(customer);
            keys.put(key, more.size() > MAX_SHARED + 1 ? before : more);
        }
    }

    /// Those under one key are pairs from now on; what was put under this reason is forgotten.
    void compare(DuplicateReason reason) {
        var keys = shared.remove(reason);
        if (keys == null) {
            return;
        }
        for (var value : keys.values()) {
            if (value instanceof List<?> several && several.size() <= MAX_SHARED) {
                for (var i = 0; i < several.size(); i++) {
                    for (var j = i + 1; j < several.size(); j++) {
                        pairs.computeIfAbsent(
                                        Pair.of((Long) several.get(i), (Long) several.get(j)),
                                        none -> EnumSet.noneOf(DuplicateReason.class))
                                .add(reason);
                    }
                }
            }
        }
    }

    /// Those that are worth looking at, the likeliest first.
    List<Scored> scored() {
        var scored = new ArrayList<Scored>();
        pairs.forEach((pair, reasons) -> {
            var one = people.get(pair.first());
            var other = people.get(pair.second());
            if (one != null && other != null) {
                var all = EnumSet.copyOf(reasons);
                one.name().alike(other.name()).ifPresent(all::add);
                if (isBornOnSameDay(one.birthday(), other.birthday())) {
                    all.add(DuplicateReason.SAME_BIRTHDAY);
                }
                if (all.contains(DuplicateReason.SAME_ADDRESS)) {
                    all.remove(DuplicateReason.SAME_TOWN);
                }
                if (all.contains(DuplicateReason.SAME_MOBILE)) {
                    all.remove(DuplicateReason.SAME_PHONE);
                }
                var score = score(one, other, all);
                Certainty.of(score).ifPresent(certainty -> scored.add(new Scored(pair, score, certainty, all)));
            }
        });
        scored.sort((one, other) -> Integer.compare(other.score(), one.score()));
        return scored;
    }

    private static int score(Person one, Person other, Set<DuplicateReason> reasons) {
        var score = reasons.stream().mapToInt(DuplicateReason::weight).sum();
        if (one.name().isOther(other.name())) {
            score -= OTHER_PERSON;
        }
        var born = one.birthday();
        var otherBorn = other.birthday();
        if (born != null && otherBorn != null && !isBornOnSameDay(born, otherBorn)) {
            score -= OTHER_PERSON;
        }
        return score;
    }

    private static boolean isBornOnSameDay(@Nullable Birthday one, @Nullable Birthday other) {
        return one != null
                && other != null
                && one.month() == other.month()
                && one.day() == other.day()
                && (one.year() == null || other.year() == null || one.year().equals(other.year()));
    }
}
