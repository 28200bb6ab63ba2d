package org.comptoir.pos.trail;

import java.util.List;

/// Rows of one table that were added, changed or deleted together.
public record CoveredRows(CoveredTable table, List<String> keys) {

    public CoveredRows {
        keys = List.copyOf(keys);
    }
}
