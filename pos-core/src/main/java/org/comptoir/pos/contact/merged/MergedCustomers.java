package org.comptoir.pos.contact.merged;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.hibernate.StatelessSession;

/// Reads whose a record is now, within the caller's transaction. Rows that name a customer are never rewritten when
/// customers are merged: whoever reads them by customer asks here first. In a shop there are some hundred merges.
public final class MergedCustomers {

    private MergedCustomers() {}

    /// The customer whose this one is now; itself if it was never merged.
    public static CustomerId current(StatelessSession session, CustomerId customer) {
        var row = session.get(MergedCustomerRow.class, customer.value());
        return row == null ? customer : new CustomerId(row.currentId);
    }

    /// The ids under which rows of a customer were written: its own first, then of those that were merged into it.
    public static List<Long> idsOf(StatelessSession session, CustomerId customer) {
        return Stream.concat(
                        Stream.of(customer.value()),
                        of(session, List.of(customer)).stream()
                                .map(merged -> merged.customer().value()))
                .toList();
    }

    /// Those that are these customers' now.
    public static List<MergedCustomer> of(StatelessSession session, Collection<CustomerId> customers) {
        var found = new ArrayList<MergedCustomer>();
        for (var some : Chunks.of(customers.stream().map(CustomerId::value).toList())) {
            session.createSelectionQuery(
                            "from MergedCustomerRow where currentId in (:customers) order by mergedAt, customerId",
                            MergedCustomerRow.class)
                    .setParameterList("customers", some)
                    .getResultStream()
                    .map(MergedCustomerRow::merged)
                    .forEach(found::add);
        }
        return found;
    }

    /// All that were merged, in the order in which they were.
    public static List<MergedCustomer> inOrder(StatelessSession session) {
        return session.createSelectionQuery(
                        "from MergedCustomerRow order by mergedAt, customerId", MergedCustomerRow.class)
                .getResultStream()
                .map(MergedCustomerRow::merged)
                .toList();
    }

    /// Whose each merged customer is now.
    public static Map<CustomerId, CustomerId> currents(StatelessSession session) {
        var currents = new HashMap<CustomerId, CustomerId>();
        inOrder(session).forEach(merged -> currents.put(merged.customer(), merged.current()));
        return currents;
    }

    /// Whose each of these customers is now, of those among them that were merged.
    public static Map<CustomerId, CustomerId> currents(StatelessSession session, Collection<CustomerId> customers) {
        var currents = new HashMap<CustomerId, CustomerId>();
        for (var some :
                Chunks.of(customers.stream().map(CustomerId::value).distinct().toList())) {
            session.createSelectionQuery(
                            "from MergedCustomerRow where customerId in (:customers)", MergedCustomerRow.class)
                    .setParameterList("customers", some)
                    .getResultStream()
                    .map(MergedCustomerRow::merged)
                    .forEach(merged -> currents.put(merged.customer(), merged.current()));
        }
        return currents;
    }

    /// Makes a customer, and all that were merged into it, another's. Lock both records before.
    public static void merge(StatelessSession session, CustomerId from, CustomerId into, Instant at) {
        session.createMutationQuery("update MergedCustomerRow set currentId = :into where currentId = :from")
                .setParameter("into", into.value())
                .setParameter("from", from.value())
                .executeUpdate();
        var row = new MergedCustomerRow();
        row.customerId = from.value();
        row.mergedInto = into.value();
        row.currentId = into.value();
        row.mergedAt = at;
        session.insert(row);
    }

    /// Makes a customer its own again, with those that had been merged into it.
    public static void unmerge(StatelessSession session, CustomerId customer) {
        var current = current(session, customer);
        var merged = of(session, List.of(current));
        session.createMutationQuery("delete from MergedCustomerRow where customerId = :customer")
                .setParameter("customer", customer.value())
                .executeUpdate();
        var open = new ArrayDeque<>(List.of(customer));
        while (!open.isEmpty()) {
            var into = open.remove();
            merged.stream().filter(other -> other.into().equals(into)).forEach(other -> {
                session.createMutationQuery(
                                "update MergedCustomerRow set currentId = :current where customerId = :customer")
                        .setParameter("current", customer.value())
                        .setParameter("customer", other.customer().value())
                        .executeUpdate();
                open.add(other.customer());
            });
        }
    }
}
