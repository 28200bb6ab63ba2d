package org.comptoir.customers.timeline;

import java.time.Instant;
import java.util.List;
import org.comptoir.customers.consent.ConsentRecord;
import org.comptoir.customers.loyalty.PointsMovement;
import org.comptoir.customers.mailing.run.MailingOfCustomer;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.CustomerPurchase;
import org.comptoir.pos.till.SaleNumber;

/// An event in a customer's history.
public sealed interface TimelineEntry {

    Instant at();

    /// A sale, or a return where the total is negative.
    record Purchase(Instant at, SaleNumber number, List<CustomerPurchase.Line> lines, Money total)
            implements TimelineEntry {}

    record NoteTaken(Note note) implements TimelineEntry {
        @Override
        public Instant at() {
            return note.takenAt();
        }
    }

    record ConsentChanged(ConsentRecord proof) implements TimelineEntry {
        @Override
        public Instant at() {
            return proof.recordedAt();
        }
    }

    /// A voucher was issued to the customer.
    ///
    /// @param code as printed; screens show only its end
    record VoucherGiven(Instant at, String code, Money face) implements TimelineEntry {}

    record PointsMoved(PointsMovement movement) implements TimelineEntry {
        @Override
        public Instant at() {
            return movement.movedAt();
        }
    }

    /// The receipt of a sale was sent by e-mail, and the mail server took it.
    ///
    /// @param copy 0 for the original, n for its n-th copy
    /// @param recipient masked
    record ReceiptSent(Instant at, SaleNumber number, int copy, String recipient) implements TimelineEntry {}

    /// An appointment, past or to come.
    ///
    /// @param at its beginning
    /// @param people the colleagues, may be empty
    record Meeting(Instant at, String title, String people, boolean cancelled) implements TimelineEntry {}

    /// Something to be done about the customer.
    ///
    /// @param at when it was done, or when it was written down
    /// @param who does it or did it; may be empty
    record ToDo(Instant at, String title, String who, boolean done) implements TimelineEntry {}

    /// A letter asked for what should have been paid.
    ///
    /// @param step from 1 to 3
    record PaymentAsked(Instant at, int step, Money overdue, String staffName) implements TimelineEntry {}

    /// A letter, label or voucher was printed for the customer.
    record MailingSent(MailingOfCustomer mailing) implements TimelineEntry {
        @Override
        public Instant at() {
            return mailing.sentAt();
        }
    }
}
