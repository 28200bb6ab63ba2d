package org.comptoir.customers.consent;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomer;

/// What holds of a person of whom there were several records: of what each said on a channel, the strictest, of equally
/// strict ones the latest, until they are asked again.
final class StrictestConsents {

    private final Map<CustomerId, Map<Channel, ConsentRecord>> decisions = new HashMap<>();

    /// @param last the last decision of each record on each channel
    /// @param merged in the order in which they were merged
    StrictestConsents(Map<CustomerId, Map<Channel, ConsentRecord>> last, List<MergedCustomer> merged) {
        last.forEach((customer, decided) -> decisions.put(customer, copy(decided)));
        merged.forEach(this::merge);
    }

    private static Map<Channel, ConsentRecord> copy(Map<Channel, ConsentRecord> decided) {
        var copy = new EnumMap<Channel, ConsentRecord>(Channel.class);
        copy.putAll(decided);
        return copy;
    }

    private void merge(MergedCustomer merged) {
        var kept = decisions.computeIfAbsent(merged.into(), customer -> new EnumMap<>(Channel.class));
        decisions.getOrDefault(merged.customer(), Map.of()).forEach((channel, theirs) -> {
            var own = kept.get(channel);
            var isDecidedSince = own != null && own.recordedAt().isAfter(merged.at());
            if (own == null || !isDecidedSince && counts(theirs, own)) {
                kept.put(channel, theirs);
            }
        });
    }

    /// Of two that are equally strict, the later one: what is dated between them does not lift it.
    private static boolean counts(ConsentRecord theirs, ConsentRecord own) {
        var isStricter = own.state().stricter(theirs.state()) != own.state();
        var isAsStrict = theirs.state().stricter(own.state()) == theirs.state();
        return isStricter || isAsStrict && theirs.recordedAt().isAfter(own.recordedAt());
    }

    CustomerConsents of(CustomerId customer) {
        return new CustomerConsents(decisions.getOrDefault(customer, Map.of()));
    }
}
