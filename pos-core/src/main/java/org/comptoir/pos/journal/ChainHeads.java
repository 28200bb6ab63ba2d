package org.comptoir.pos.journal;

import java.time.Instant;
import java.util.Map;

/// Where the chains stood at one moment. Kept outside the database, it shows when the end of a chain was cut off.
///
/// @param heads a chain without entries is missing
public record ChainHeads(Instant at, Map<TillChain, Head> heads) {

    /// @param number of the chain's last entry
    public record Head(long number, String signature) {}

    public ChainHeads {
        heads = Map.copyOf(heads);
    }
}
