package org.comptoir.customers.customer.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.hibernate.StatelessSession;

/// The edits of records, within the caller's transaction. Imports write none: they are told by their own list.
public final class CustomerEdits {

    private CustomerEdits() {}

    /// Keeps a change; nothing if nothing changed.
    public static void keep(
            StatelessSession session,
            CustomerId customer,
            Instant at,
            String staffName,
            EditKind kind,
            CustomerDetails before,
            CustomerDetails after) {
        if (kind == EditKind.EDITED && before.equals(after)) {
            return;
        }
        var row = new CustomerEditRow();
        row.customerId = customer.value();
        row.editedAt = at;
        row.staffName = staffName;
        row.kind = kind;
        row.before = DetailsText.of(before);
        row.after = DetailsText.of(after);
        session.insert(row);
    }

    /// The latest edits of a customer, newest first, and of those that were merged into it.
    public static List<CustomerEdit> of(StatelessSession session, CustomerId customer, int limit) {
        return session.createSelectionQuery(
                        "from CustomerEditRow where customerId in (:customers) order by editedAt desc, id desc",
                        CustomerEditRow.class)
                .setParameterList("customers", MergedCustomers.idsOf(session, customer))
                .setMaxResults(limit)
                .getResultStream()
                .map(CustomerEditRow::edit)
                .toList();
    }

    public static Optional<CustomerEdit> edit(StatelessSession session, EditId id) {
        return Optional.ofNullable(session.get(CustomerEditRow.class, id.value()))
                .map(CustomerEditRow::edit);
    }
}
