package org.comptoir.customers.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.customers.mailing.Mailings;
import org.comptoir.customers.timeline.TimelineEntry.ConsentChanged;
import org.comptoir.customers.timeline.TimelineEntry.MailingSent;
import org.comptoir.customers.timeline.TimelineEntry.NoteTaken;
import org.comptoir.customers.timeline.TimelineEntry.PointsMoved;
import org.comptoir.customers.timeline.TimelineEntry.Purchase;
import org.comptoir.customers.timeline.TimelineEntry.ReceiptSent;
import org.comptoir.customers.timeline.TimelineEntry.VoucherGiven;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.outbox.EmailOutbox;
import org.comptoir.pos.sales.PurchaseHistory;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.vouchers.Vouchers;

/// Everything that happened with a customer.
public final class Timeline {

    private final Database database;
    private final Notes notes;
    private final Consents consents;
    private final Loyalty loyalty;
    private final Mailings mailings;
    private final Vouchers vouchers;
    private final EmailOutbox outbox;
    private final List<TimelineSource> more;

    /// @param more what else is told of customers
    public Timeline(
            Database database,
            Notes notes,
            Consents consents,
            Loyalty loyalty,
            Mailings mailings,
            Vouchers vouchers,
            EmailOutbox outbox,
            TimelineSource... more) {
        this.database = database;
        this.notes = notes;
        this.consents = consents;
        this.loyalty = loyalty;
        this.mailings = mailings;
        this.vouchers = vouchers;
        this.outbox = outbox;
        this.more = List.of(more);
    }

    /// The latest entries, newest first.
    public List<TimelineEntry> forCustomer(SignedInStaff by, CustomerId customer, int limit) {
        var others = more.stream()
                .<TimelineEntry>flatMap(source -> source.ofCustomer(by, customer, limit).stream())
                .toList();
        return Stream.<List<? extends TimelineEntry>>of(
                        others,
                        purchases(customer, limit),
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
                        vouchers(customer, limit),
                        receipts(customer, limit))
                .<TimelineEntry>flatMap(List::stream)
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .limit(limit)
                .toList();
    }

    private List<Purchase> purchases(CustomerId customer, int limit) {
        return database.read(session -> new PurchaseHistory(session).latest(customer, limit)).stream()
                .map(bought -> new Purchase(bought.soldAt(), bought.number(), bought.lines(), bought.total()))
                .toList();
    }

    private List<VoucherGiven> vouchers(CustomerId customer, int limit) {
        return vouchers.ofCustomer(customer).stream()
                .limit(limit)
                .map(voucher ->
                        new VoucherGiven(voucher.issuedAt(), voucher.code().value(), voucher.face()))
                .toList();
    }

    private List<ReceiptSent> receipts(CustomerId customer, int limit) {
        return outbox.sentTo(customer, limit).stream()
                .map(job -> new ReceiptSent(
                        Objects.requireNonNullElse(job.endedAt(), job.queuedAt()),
                        job.sale(),
                        job.copy(),
                        job.recipient()))
                .toList();
    }
}
