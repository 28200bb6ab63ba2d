package org.comptoir.pos.journal;

import java.util.List;
import java.util.Optional;
import org.comptoir.pos.till.TillId;

/// What a verification of the whole journal found.
public record Verification(List<ChainResult> chains) {

    /// @param entries verified, up to the first fault
    /// @param keptHeads how many heads kept outside the database were compared: with none, a cut end cannot show
    public record ChainResult(TillId till, Chain chain, long entries, int keptHeads, Optional<Fault> fault) {}

    /// @param number of the entry at which it was met
    public record Fault(TillId till, Chain chain, long number, What what) {}

    public enum What {
        /// No entry has this number although later ones, or the chain's head, say that there was one.
        MISSING,
        /// The number has no place in the chain.
        OUT_OF_PLACE,
        /// The entry, one close before it, or its signature was changed after it was recorded.
        CHANGED,
        /// The head of the chain names another signature than its last entry has.
        HEAD_CHANGED,
        /// A head kept outside the database has another signature for this number.
        REPLACED,
        /// A head kept outside the database proves that there was such an entry.
        CUT_OFF
    }

    public Verification {
        chains = List.copyOf(chains);
    }

    public boolean isSound() {
        return faults().isEmpty();
    }

    public List<Fault> faults() {
        return chains.stream().flatMap(chain -> chain.fault().stream()).toList();
    }

    public long entries() {
        return chains.stream().mapToLong(ChainResult::entries).sum();
    }
}
