package org.comptoir.customers.transfer.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.pos.contact.CustomerId;
import org.hibernate.StatelessSession;

/// Stores one picture per customer, within the caller's transaction.
public final class Photos {

    private Photos() {}

    /// Stores pictures of customers that have none.
    public static void save(StatelessSession session, Map<CustomerId, Photo> photos) {
        var rows = new ArrayList<PhotoRow>(photos.size());
        photos.forEach((customer, photo) -> rows.add(PhotoRow.of(customer.value(), photo)));
        if (!rows.isEmpty()) {
            session.insertMultiple(rows);
        }
    }

    /// Stores a picture unless the customer has one.
    public static void saveIfMissing(StatelessSession session, CustomerId customer, Photo photo) {
        if (session.get(PhotoRow.class, customer.value()) == null) {
            session.insert(PhotoRow.of(customer.value(), photo));
        }
    }

    /// Takes a customer's picture away.
    public static void remove(StatelessSession session, CustomerId customer) {
        session.createMutationQuery("delete from PhotoRow where customerId = :customer")
                .setParameter("customer", customer.value())
                .executeUpdate();
    }

    /// The pictures of those customers that have one.
    public static Map<CustomerId, Photo> load(StatelessSession session, List<CustomerId> customers) {
        return session
                .createSelectionQuery("from PhotoRow where customerId in :ids", PhotoRow.class)
                .setParameter("ids", customers.stream().map(CustomerId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> new CustomerId(row.customerId), PhotoRow::photo));
    }
}
