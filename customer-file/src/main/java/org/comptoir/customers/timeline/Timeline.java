package org.comptoir.customers.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.customers.mailing.Mailings;
import org.comptoir.customers.timeline.TimelineEntry.ConsentChanged;
import org.comptoir.customers.timeline.TimelineEntry.MailingSent;
import org.comptoir.customers.timeline.TimelineEntry.NoteTaken;
import org.comptoir.customers.timeline.TimelineEntry.PointsMoved;
import org.comptoir.customers.timeline.TimelineEntry.VoucherGiven;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;

/// Everything that happened with a customer.
public final class Timeline {

    private final Database database;
    private final CustomerPurchases purchases;
    private final Notes notes;
    private final Consents consents;
    private final Loyalty loyalty;
    private final Mailings mailings;

    public Timeline(Database database, Notes notes, Consents consents, Loyalty loyalty, Mailings mailings) {
        this.database = database;
        this.purchases = new CustomerPurchases(database);
        this.notes = notes;
        this.consents = consents;
        this.loyalty = loyalty;
        this.mailings = mailings;
    }

    /// The latest entries, newest first.
    public List<TimelineEntry> forCustomer(CustomerId customer, int limit) {
        return Stream.<List<? extends TimelineEntry>>of(
                        purchases.ofCustomer(customer, limit),
                        notes.ofCustomer(customer, limit).stream()
                                .map(NoteTaken::new)
                                .toList(),
                        consents.history(customer, limit).stream()
                                .map(ConsentChanged::new)
                                .toList(),
                        loyalty.history(customer, limit).stream()
                                .map(PointsMoved::new)
                                .toList(),
                        mailings.ofCustomer(customer, limit).stream()
                                .map(MailingSent::new)
                                .toList(),
                        vouchers(customer, limit))
                .<TimelineEntry>flatMap(List::stream)
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .limit(limit)
                .toList();
    }

    private List<VoucherGiven> vouchers(CustomerId customer, int limit) {
        return database.read(session -> session
                .createNativeQuery("""
                        select v.issued_at as issued, v.code as code, v.face_cents as face
                        from voucher v where v.customer_id = :customer order by v.issued_at desc, v.id desc
                        """, Object[].class)
                .addScalar("issued", Instant.class)
                .addScalar("code", String.class)
                .addScalar("face", Long.class)
                .setParameter("customer", customer.value())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new VoucherGiven((Instant) row[0], (String) row[1], Money.ofCents((Long) row[2])))
                .toList());
    }
}
