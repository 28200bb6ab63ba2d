package org.comptoir.pos.sales;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.tender.OwnTender;
import org.jspecify.annotations.Nullable;

/// A means of refund: never a negative tender. Points spent on returned goods are not a choice; they are given back
/// automatically. Cheques are not paid back by cheque, and meal vouchers only as a credit note.
public sealed interface Payout {

    /// The amount paid out, always positive.
    Money amount();

    TenderKind kind();

    /// The means as it is totalled.
    default TenderType type() {
        return TenderType.of(kind());
    }

    /// Coins and notes from the drawer.
    record CashPayout(Money amount) implements Payout {

        public CashPayout {
            requirePositive(amount);
        }

        @Override
        public TenderKind kind() {
            return TenderKind.CASH;
        }
    }

    /// Credited to a card by a separate terminal.
    record CardPayout(Money amount) implements Payout {

        public CardPayout {
            requirePositive(amount);
        }

        @Override
        public TenderKind kind() {
            return TenderKind.CARD;
        }
    }

    /// A voucher issued to the customer.
    ///
    /// @param expiresOn the last day it can be spent; null if it never expires
    record CreditNote(Money amount, @Nullable LocalDate expiresOn) implements Payout {

        public CreditNote {
            requirePositive(amount);
        }

        @Override
        public TenderKind kind() {
            return TenderKind.VOUCHER;
        }
    }

    /// Sent to the customer's bank account.
    record TransferPayout(Money amount) implements Payout {

        public TransferPayout {
            requirePositive(amount);
        }

        @Override
        public TenderKind kind() {
            return TenderKind.TRANSFER;
        }
    }

    /// Off what the customer owes, up to that.
    record AccountPayout(Money amount) implements Payout {

        public AccountPayout {
            requirePositive(amount);
        }

        @Override
        public TenderKind kind() {
            return TenderKind.ACCOUNT;
        }
    }

    /// By a tender of the shop's own that gives change: only of what lies in the drawer can something be handed out.
    record OwnPayout(OwnTender tender, Money amount) implements Payout {

        public OwnPayout {
            requirePositive(amount);
            if (!tender.givesChange()) {
                throw new IllegalArgumentException("not paid out by: " + tender.name());
            }
        }

        @Override
        public TenderKind kind() {
            return TenderKind.OWN;
        }

        @Override
        public TenderType type() {
            return TenderType.of(tender.means());
        }
    }

    private static void requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payout is more than nothing: " + amount.toDecimal());
        }
    }
}
