package org.comptoir.customers.consent;

import java.util.Map;
import java.util.Optional;

/// Where a customer stands on each channel.
///
/// @param last the proof that holds, for each channel that was ever spoken of
public record CustomerConsents(Map<Channel, ConsentRecord> last) {

    public CustomerConsents {
        last = Map.copyOf(last);
    }

    public ConsentState state(Channel channel) {
        return proof(channel).map(ConsentRecord::state).orElse(ConsentState.UNKNOWN);
    }

    /// When, how and by whom the last word was taken down.
    public Optional<ConsentRecord> proof(Channel channel) {
        return Optional.ofNullable(last.get(channel));
    }

    /// Whether the customer said no: an offer on this channel is then left out, whatever else a country allows.
    public boolean refuses(Channel channel) {
        return switch (state(channel)) {
            case REFUSED, WITHDRAWN -> true;
            case GIVEN, UNKNOWN -> false;
        };
    }
}
