package org.comptoir.pos.journal;

import java.util.Comparator;
import org.comptoir.pos.till.TillId;

/// One chain of one till, within which numbers and signatures follow each other.
public record TillChain(TillId till, Chain chain) implements Comparable<TillChain> {

    private static final Comparator<TillChain> ORDER =
            Comparator.comparing(TillChain::till).thenComparing(TillChain::chain);

    @Override
    public int compareTo(TillChain other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return till + " " + chain;
    }
}
