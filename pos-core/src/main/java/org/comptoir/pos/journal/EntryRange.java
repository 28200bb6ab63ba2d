package org.comptoir.pos.journal;

import org.comptoir.pos.till.TillId;

/// Neighbouring entries of a chain, by their numbers.
record EntryRange(TillChain chain, long first, long last) {

    static EntryRange of(Object[] row) {
        return new EntryRange(new TillChain(new TillId((String) row[0]), (Chain) row[1]), (Long) row[2], (Long) row[3]);
    }
}
