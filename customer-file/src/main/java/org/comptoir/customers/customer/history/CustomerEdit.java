package org.comptoir.customers.customer.history;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.FieldId;
import org.comptoir.customers.customer.details.FieldValues;
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

    /// The same with some of the shop's own fields only; nothing if nothing else was edited.
    public Optional<CustomerEdit> seen(Predicate<FieldId> fields) {
        var some = new CustomerEdit(id, customer, at, staffName, kind, with(before, fields), with(after, fields));
        var isTold = switch (kind) {
            case EDITED, PUT_BACK -> !some.before.equals(some.after) || before.equals(after);
            case MERGED, UNMERGED -> true;
        };
        return isTold ? Optional.of(some) : Optional.empty();
    }

    private static CustomerDetails with(CustomerDetails details, Predicate<FieldId> fields) {
        var values = new HashMap<>(details.fields().values());
        values.keySet().removeIf(fields.negate());
        return details.draft().fields(new FieldValues(values)).build();
    }

    /// What differs, field by field.
    public List<DetailField> fields() {
        return Arrays.stream(DetailField.values())
                .filter(field -> !field.text(before).equals(field.text(after)))
                .toList();
    }
}
