package org.comptoir.pos.sales;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// A means of refund: never a negative tender. Points spent on returned goods are not a choice; they are given back
/// automatically.
public sealed interface Payout {

    /// The amount paid out, always positive.
    Money amount();

    TenderKind kind();

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

    private static void requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payout is more than nothing: " + amount.toDecimal());
        }
    }
}
