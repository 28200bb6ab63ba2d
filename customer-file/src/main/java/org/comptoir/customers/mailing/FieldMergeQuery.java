package org.comptoir.customers.mailing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.customer.details.FieldValues;
import org.comptoir.customers.customer.rows.PartRows;
import org.comptoir.customers.field.OwnField;
import org.comptoir.customers.field.OwnFieldQueries;
import org.comptoir.customers.letter.MergedField;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.Role;
import org.hibernate.StatelessSession;

/// Reads the shop's own fields for letters, within the caller's transaction: those that whoever may write letters
/// sees.
final class FieldMergeQuery {

    private FieldMergeQuery() {}

    static Map<CustomerId, List<MergedField>> read(StatelessSession session, List<CustomerId> customers) {
        var fields = OwnFieldQueries.load(session).seenBy(Role.MANAGER);
        if (fields.isEmpty()) {
            return Map.of();
        }
        var values = PartRows.fields(session, customers);
        var names = names(session, values);
        var merged = new HashMap<CustomerId, List<MergedField>>();
        values.forEach((customer, known) -> merged.put(
                customer,
                fields.stream()
                        .flatMap(field -> known.of(field.id()).stream().map(value -> merged(field, value, names)))
                        .toList()));
        return merged;
    }

    private static MergedField merged(OwnField field, FieldValue value, Map<CustomerId, String> names) {
        var customer = value instanceof FieldValue.Other(var other) ? names.getOrDefault(other, "") : "";
        return new MergedField(field, value, customer);
    }

    private static Map<CustomerId, String> names(StatelessSession session, Map<CustomerId, FieldValues> values) {
        var others = values.values().stream()
                .flatMap(known -> known.others().stream())
                .collect(Collectors.toSet());
        return others.isEmpty()
                ? Map.of()
                : Customers.customers(session, others).stream()
                        .collect(Collectors.toMap(Customer::id, Customer::displayName));
    }
}
