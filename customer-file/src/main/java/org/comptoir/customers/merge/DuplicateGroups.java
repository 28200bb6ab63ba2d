package org.comptoir.customers.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.comptoir.customers.merge.DuplicatePairs.Pair;
import org.comptoir.customers.merge.DuplicatePairs.Person;
import org.comptoir.customers.merge.DuplicatePairs.Scored;

/// Puts pairs together to groups: of three that are pairwise likely, one group. What is only possible joins nobody, and
/// two of whom somebody said that they are not the same never come into one.
final class DuplicateGroups {

    private final Set<Pair> distinct;
    private final Map<Long, TreeSet<Long>> groups = new HashMap<>();

    /// @param distinct pairs that are not the same
    DuplicateGroups(Set<Pair> distinct) {
        this.distinct = distinct;
    }

    /// @param pairs the likeliest first
    List<DuplicateGroup> of(List<Scored> pairs, Map<Long, Person> people) {
        var kept = pairs.stream()
                .filter(scored -> !distinct.contains(scored.pair()))
                .toList();
        for (var scored : kept) {
            if (scored.certainty() != Certainty.POSSIBLE) {
                join(scored.pair());
            }
        }
        var found = new ArrayList<DuplicateGroup>();
        var byGroup = new HashMap<TreeSet<Long>, List<Scored>>();
        for (var scored : kept) {
            var group = groups.get(scored.pair().first());
            if (group != null && group.contains(scored.pair().second())) {
                byGroup.computeIfAbsent(group, none -> new ArrayList<>()).add(scored);
            } else {
                found.add(group(
                        new TreeSet<>(
                                List.of(scored.pair().first(), scored.pair().second())),
                        List.of(scored),
                        people));
            }
        }
        byGroup.forEach((members, scored) -> found.add(group(members, scored, people)));
        found.sort(Comparator.comparingInt(DuplicateGroup::score)
                .reversed()
                .thenComparing(group -> group.members().getFirst().name())
                .thenComparing(group -> group.members().getFirst().number()));
        return found;
    }

    private void join(Pair pair) {
        var one = groups.computeIfAbsent(pair.first(), id -> new TreeSet<>(List.of(id)));
        var other = groups.computeIfAbsent(pair.second(), id -> new TreeSet<>(List.of(id)));
        if (one == other || isKeptApart(one, other)) {
            return;
        }
        var both = new TreeSet<>(one);
        both.addAll(other);
        both.forEach(id -> groups.put(id, both));
    }

    private boolean isKeptApart(Set<Long> one, Set<Long> other) {
        return one.stream()
                .anyMatch(first -> other.stream().anyMatch(second -> distinct.contains(Pair.of(first, second))));
    }

    private static DuplicateGroup group(TreeSet<Long> members, List<Scored> scored, Map<Long, Person> people) {
        var reasons = EnumSet.noneOf(DuplicateReason.class);
        scored.forEach(pair -> reasons.addAll(pair.reasons()));
        var best = scored.getFirst();
        return new DuplicateGroup(
                members.stream().map(people::get).map(person -> person.member()).toList(),
                best.score(),
                best.certainty(),
                reasons);
    }
}
