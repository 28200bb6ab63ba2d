package org.comptoir.customers.timeline;

import java.util.Arrays;
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

    /// Entries of a kind that a search looks through; more than the busiest customer has in ten years.
    private static final int MAX_SEARCHED = 10_000;

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
        return forCustomer(by, customer, TimelineFilter.EVERYTHING, limit);
    }

    /// The latest entries that pass the filter, newest first, of all years.
    public List<TimelineEntry> forCustomer(SignedInStaff by, CustomerId customer, TimelineFilter filter, int limit) {
        var reach = filter.words().isEmpty() ? limit : MAX_SEARCHED;
        var own = Arrays.stream(TimelineKind.values())
                .filter(filter::wants)
                .flatMap(kind -> ofKind(kind, customer, reach).stream());
        // A source tells entries of several kinds, so that its latest few may be none of those asked for.
        var othersReach = filter.isEverything() ? limit : MAX_SEARCHED;
        var others = more.stream().flatMap(source -> source.ofCustomer(by, customer, othersReach).stream());
        return Stream.<TimelineEntry>concat(own, others)
                .filter(filter::matches)
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .limit(limit)
                .toList();
    }

    /// Of what this class reads itself.
    private List<? extends TimelineEntry> ofKind(TimelineKind kind, CustomerId customer, int limit) {
        return switch (kind) {
            case PURCHASES -> purchases(customer, limit);
            case NOTES ->
                notes.ofCustomer(customer, limit).stream().map(NoteTaken::new).toList();
            case CONSENTS ->
                consents.history(customer, limit).stream()
                        .map(ConsentChanged::new)
                        .toList();
            case POINTS ->
                loyalty.history(customer, limit).stream().map(PointsMoved::new).toList();
            case LETTERS ->
                mailings.ofCustomer(customer, limit).stream()
                        .map(MailingSent::new)
                        .toList();
            case VOUCHERS -> vouchers(customer, limit);
            case EMAILS -> receipts(customer, limit);
            case APPOINTMENTS, TASKS -> List.of();
        };
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
