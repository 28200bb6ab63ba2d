package org.comptoir.pos.journal;

import java.util.List;
import java.util.Optional;
import org.comptoir.pos.till.TillId;

/// What a verification of the whole journal found.
///
/// @param outside what does not fit what is kept outside the database
public record Verification(List<ChainResult> chains, List<OutsideFinding> outside) {

    /// @param entries verified, up to the first fault
    /// @param keptHeads how many heads kept outside the database were compared: with none, a cut end cannot show
    /// @param gaps that the chain itself explains: a backup was put back there
    public record ChainResult(
            TillId till, Chain chain, long entries, int keptHeads, List<ExplainedGap> gaps, Optional<Fault> fault) {

        public ChainResult {
            gaps = List.copyOf(gaps);
        }
    }

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
        outside = List.copyOf(outside);
    }

    public boolean isSound() {
        return faults().isEmpty() && outside.stream().noneMatch(OutsideFinding::isFault);
    }

    public List<Fault> faults() {
        return chains.stream().flatMap(chain -> chain.fault().stream()).toList();
    }

    public long entries() {
        return chains.stream().mapToLong(ChainResult::entries).sum();
    }
}
