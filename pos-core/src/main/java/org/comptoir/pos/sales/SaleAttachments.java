package org.comptoir.pos.sales;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.AttachResult.Attached;
import org.comptoir.pos.sales.AttachResult.AttachedBefore;
import org.comptoir.pos.sales.AttachResult.HasCustomer;
import org.comptoir.pos.sales.AttachResult.NoSuchSale;
import org.comptoir.pos.sales.AttachResult.TooOld;
import org.comptoir.pos.sales.Sale.PointsOfSale;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.trail.Deed;
import org.hibernate.StatelessSession;

/// Attaches finished sales to customers who had forgotten their card. The sale and its signed text stay as they are;
/// the attachment is a row of its own, signed in the technical log, and the points are a movement of their own.
public final class SaleAttachments {

    /// Nobody comes back for the points of a sale that is older. The limit keeps old receipts that were left behind
    /// from being collected.
    public static final int MAX_DAYS = 30;

    public static final CoveredTable COVERED = SaleAttachmentRow.COVERED;

    private static final String DEED = "sale-attached";

    private final Database database;
    private final Clock clock;
    private final AuditTrail trail;
    private final List<AttachmentParticipant> participants;

    public SaleAttachments(Database database, Clock clock, AuditTrail trail, List<AttachmentParticipant> participants) {
        this.database = database;
        this.clock = clock;
        this.trail = trail;
        this.participants = List.copyOf(participants);
    }

    /// Makes a sale a customer's. Asked twice for the same customer, it answers with what was done before.
    public AttachResult attach(SignedInStaff by, SaleNumber number, SaleCustomer customer) {
        by.require(Permission.SELL);
        by.require(Permission.SEE_CUSTOMERS);
        try {
            return attachOnce(by, number, customer);
        } catch (CustomerMergedException e) {
            return attachOnce(by, number, customer);
        }
    }

    private AttachResult attachOnce(SignedInStaff by, SaleNumber number, SaleCustomer customer) {
        return TransactionRetry.of(
                () -> database.write(session -> attach(session, by, number, current(session, customer))));
    }

    private static SaleCustomer current(StatelessSession session, SaleCustomer customer) {
        return new SaleCustomer(MergedCustomers.current(session, customer.id()), customer.displayName());
    }

    private AttachResult attach(StatelessSession session, SignedInStaff by, SaleNumber number, SaleCustomer customer) {
        var id = id(session, number);
        if (id.isEmpty()) {
            return new NoSuchSale(number);
        }
        SaleLock.take(session, number);
        var sale = Sales.sealed(session, number).orElseThrow();
        var before = sale.customer();
        if (before != null) {
            return new HasCustomer(number, before);
        }
        var attachment = row(session, id.get()).map(SaleAttachmentRow::attachment);
        if (attachment.isPresent()) {
            return attachment.get().customer().id().equals(customer.id())
                    ? new Attached(number, customer, attachment.get().points())
                    : new AttachedBefore(number, attachment.get());
        }
        if (sale.soldAt().plus(Duration.ofDays(MAX_DAYS)).isBefore(clock.instant())) {
            return new TooOld(number, MAX_DAYS);
        }
        return attach(session, by, id.get(), sale, customer);
    }

    private AttachResult attach(StatelessSession session, SignedInStaff by, long id, Sale sale, SaleCustomer customer) {
        var now = clock.instant();
        var attached = new SaleToAttach(
                sale.number(),
                customer,
                now,
                sale.businessDay(),
                by.name(),
                earning(sale),
                Returns.ticket(session, sale));
        var points = participants.stream()
                .map(participant -> participant.attached(session, attached))
                .reduce(AttachedPoints.NONE, AttachedPoints::and);
        // Points wait for a merge that is going on: what they were added to would be lost.
        if (!current(session, customer).equals(customer)) {
            throw new CustomerMergedException(customer.id());
        }
        session.insert(new SaleAttachmentRow(id, sale, customer, now, by.name(), points));
        trail.record(
                session,
                new Deed(by.name(), DEED, sale.number() + ", " + points.added() + " points"),
                List.of(COVERED.row(id)));
        return new Attached(sale.number(), customer, points.added());
    }

    /// Nobody without a customer pays by points, so that there is nothing to take off.
    private static Money earning(Sale sale) {
        return Money.sum(sale.lines().stream()
                .filter(line -> line.kind() == LineKind.ARTICLE)
                .map(SaleLine::total)
                .toList());
    }

    private static Optional<Long> id(StatelessSession session, SaleNumber number) {
        return session
                .createSelectionQuery("select id from SaleRow where tillId = :till and number = :number", Long.class)
                .setParameter("till", number.till().value())
                .setParameter("number", number.number())
                .getResultList()
                .stream()
                .findFirst();
    }

    private static Optional<SaleAttachmentRow> row(StatelessSession session, long id) {
        return Optional.ofNullable(session.get(SaleAttachmentRow.class, id));
    }

    static Optional<SaleAttachmentRow> row(StatelessSession session, SaleNumber number) {
        return session
                .createSelectionQuery(
                        "from SaleAttachmentRow where tillId = :till and number = :number", SaleAttachmentRow.class)
                .setParameter("till", number.till().value())
                .setParameter("number", number.number())
                .getResultList()
                .stream()
                .findFirst();
    }

    /// The sale as what comes back of it has to take it: with the customer it was attached to, and the points that it
    /// earned them.
    static Sale applied(StatelessSession session, Sale sale) {
        if (sale.customer() != null) {
            return sale;
        }
        return row(session, sale.number())
                .map(row -> sale.of(
                        row.attachment().customer(),
                        new PointsOfSale(
                                row.pointsEarned,
                                sale.points().spent(),
                                sale.points().takenBack(),
                                sale.points().balance())))
                .orElse(sale);
    }
}
