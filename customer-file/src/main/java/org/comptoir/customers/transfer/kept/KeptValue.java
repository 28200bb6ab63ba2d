package org.comptoir.customers.transfer.kept;

import java.util.List;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.ExtraProperty;

/// A value that an import stored with a customer because no field of this program can hold it.
///
/// @param label for people, such as the heading of its column
/// @param text for people
/// @param sources the stored properties it consists of
public record KeptValue(String label, String text, List<ExtraProperty> sources) {

    public KeptValue {
        sources = List.copyOf(sources);
    }

    /// The details without this value.
    public CustomerDetails removedFrom(CustomerDetails details) {
        return details.draft()
                .extras(details.extras().stream()
                        .filter(extra -> !sources.contains(extra))
                        .toList())
                .build();
    }
}
