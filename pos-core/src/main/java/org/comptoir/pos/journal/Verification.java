package org.comptoir.pos.journal;

import java.util.List;
import java.util.Optional;
import org.comptoir.pos.till.TillId;

/// The result of verifying the whole journal.
///
/// @param outside mismatches with what is stored outside the database
public record Verification(List<ChainResult> chains, List<OutsideFinding> outside) {

    /// @param entries verified, up to the first fault
    /// @param keptHeads number of heads outside the database that were compared: without any, a truncated chain
    ///     cannot be detected
    /// @param gaps explained by the chain itself: a backup was restored there
    public record ChainResult(
            TillId till, Chain chain, long entries, int keptHeads, List<ExplainedGap> gaps, Optional<Fault> fault) {

        public ChainResult {
            gaps = List.copyOf(gaps);
        }
    }

    /// @param number of the entry at which it was found
    public record Fault(TillId till, Chain chain, long number, What what) {}

    public enum What {
        /// No entry has this number although later ones, or the chain's head, prove that it existed.
        MISSING,
        /// The number does not belong in the chain.
        OUT_OF_PLACE,
        /// The entry, one shortly before it, or its signature was changed after recording.
        CHANGED,
        /// The head of the chain has another signature than its last entry.
        HEAD_CHANGED,
        /// A head stored outside the database has another signature for this number.
        REPLACED,
        /// A head stored outside the database proves that this entry existed.
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
