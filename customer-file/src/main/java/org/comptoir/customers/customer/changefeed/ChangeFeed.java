package org.comptoir.customers.customer.changefeed;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.sales.AttachedPoints;
import org.comptoir.pos.sales.AttachmentParticipant;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.SaleParticipant;
import org.comptoir.pos.sales.SaleToAttach;
import org.hibernate.StatelessSession;

/// The changes to the customer file, written in the transaction of the change itself. A transaction that began
/// earlier may commit later, so a reader of the feed must look again for missing numbers.
///
/// It participates in sales because search ranks recent buyers first.
public final class ChangeFeed implements SaleParticipant, AttachmentParticipant {

    private final Database database;
    private final Clock clock;

    public ChangeFeed(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public ParticipantResult participate(StatelessSession session, SaleInProgress sale) {
        var customer = sale.customer();
        if (customer != null) {
            record(session, customer.id(), customer.id(), sale.soldAt());
        }
        return new ParticipantResult.Nothing();
    }

    @Override
    public AttachedPoints attached(StatelessSession session, SaleToAttach sale) {
        record(session, sale.customer().id(), sale.customer().id(), sale.at());
        return AttachedPoints.NONE;
    }

    public void changed(StatelessSession session, CustomerId customer) {
        changed(session, customer, customer);
    }

    public void changed(StatelessSession session, CustomerId first, CustomerId last) {
        record(session, first, last, clock.instant());
    }

    private static void record(StatelessSession session, CustomerId first, CustomerId last, Instant changedAt) {
        var row = new CustomerChangeRow();
        row.firstCustomer = first.value();
        row.lastCustomer = last.value();
        row.recordedAt = changedAt;
        session.insert(row);
    }

    /// Changes with a higher number, lowest first.
    public List<CustomerChange> after(long id, int limit) {
        return database.read(session -> session
                .createSelectionQuery("from CustomerChangeRow where id > :id order by id", CustomerChangeRow.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(ChangeFeed::change)
                .toList());
    }

    public Optional<CustomerChange> change(long id) {
        return database.read(session ->
                Optional.ofNullable(session.get(CustomerChangeRow.class, id)).map(ChangeFeed::change));
    }

    /// The highest number; 0 before the first change.
    public long newest() {
        return database.read(session -> session.createSelectionQuery(
                        "select coalesce(max(id), 0L) from CustomerChangeRow", Long.class)
                .getSingleResult());
    }

    private static CustomerChange change(CustomerChangeRow row) {
        return new CustomerChange(
                row.id, new CustomerId(row.firstCustomer), new CustomerId(row.lastCustomer), row.recordedAt);
    }
}
