package org.comptoir.pos.journal;

import java.time.Instant;
import java.util.Map;

/// The heads of the chains at one moment. Stored outside the database, they reveal when the end of a chain was cut
/// off.
///
/// @param heads without chains that have no entries
public record ChainHeads(Instant at, Map<TillChain, Head> heads) {

    /// @param number of the chain's last entry
    public record Head(long number, String signature) {}

    public ChainHeads {
        heads = Map.copyOf(heads);
    }
}
