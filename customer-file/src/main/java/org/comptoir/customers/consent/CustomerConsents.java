package org.comptoir.customers.consent;

import java.util.Map;
import java.util.Optional;

/// A customer's consent on each channel.
///
/// @param last the current record for each channel that was ever discussed
public record CustomerConsents(Map<Channel, ConsentRecord> last) {

    public CustomerConsents {
        last = Map.copyOf(last);
    }

    public ConsentState state(Channel channel) {
        return proof(channel).map(ConsentRecord::state).orElse(ConsentState.UNKNOWN);
    }

    /// When, how and by whom the current decision was recorded.
    public Optional<ConsentRecord> proof(Channel channel) {
        return Optional.ofNullable(last.get(channel));
    }

    /// Whether the customer refused: an offer on this channel must then leave them out, whatever a country's law
    /// allows.
    public boolean refuses(Channel channel) {
        return switch (state(channel)) {
            case REFUSED, WITHDRAWN -> true;
            case GIVEN, UNKNOWN -> false;
        };
    }
}
