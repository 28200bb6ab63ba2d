package org.comptoir.customers.customer.history;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.contact.CustomerId;

/// A change to a record, with all that it held before and after.
public record CustomerEdit(
        EditId id,
        CustomerId customer,
        Instant at,
        String staffName,
        EditKind kind,
        CustomerDetails before,
        CustomerDetails after) {

    /// What differs, field by field.
    public List<DetailField> fields() {
        return Arrays.stream(DetailField.values())
                .filter(field -> !field.text(before).equals(field.text(after)))
                .toList();
    }
}
