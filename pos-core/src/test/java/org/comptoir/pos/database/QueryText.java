package org.comptoir.pos.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The known parts of a text: constants, and parameters of the method.
record QueryText(List<Object> parts) {

    /// A parameter of the method itself, counted from 0 without `this`.
    record Parameter(int index) {}

    QueryText {
        parts = List.copyOf(parts);
    }

    static QueryText of(String constant) {
        return new QueryText(List.of(constant));
    }

    static QueryText parameter(int index) {
        return new QueryText(List.of(new Parameter(index)));
    }

    QueryText then(QueryText next) {
        var all = new ArrayList<Object>(parts);
        all.addAll(next.parts);
        return new QueryText(all);
    }

    /// The texts for these arguments; empty if one of them is unknown.
    Set<QueryText> given(List<Set<QueryText>> arguments) {
        Set<QueryText> all = Set.of(new QueryText(List.of()));
        for (var part : parts) {
            var pieces =
                    part instanceof Parameter(int index) ? arguments.get(index) : Set.of(new QueryText(List.of(part)));
            all = all.stream()
                    .flatMap(prefix -> pieces.stream().map(prefix::then))
                    .collect(Collectors.toSet());
        }
        return all;
    }

    boolean isComplete() {
        return parts.stream().allMatch(String.class::isInstance);
    }

    String completeText() {
        return String.join("", parts.stream().map(String.class::cast).toList());
    }
}
