package org.comptoir.customers.agenda;

import java.util.List;
import java.util.Optional;
import org.comptoir.customers.agenda.event.Series;

/// What a change did, so that it can be undone.
///
/// @param before those that were there
/// @param after those that are there now, the changed one first
public record AgendaChange(List<Series> before, List<Series> after) {

    public AgendaChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// What was changed or added.
    public Series changed() {
        return after.getFirst();
    }

    /// What was known of this series before.
    Optional<Series> before(String uid) {
        return before.stream().filter(series -> series.uid().equals(uid)).findFirst();
    }
}
