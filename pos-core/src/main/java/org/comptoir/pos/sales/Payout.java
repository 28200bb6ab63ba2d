package org.comptoir.pos.sales;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// A way to pay a customer back: never a tender below nothing. Points that were spent are no choice of anybody; they
/// are
/// given back by themselves.
public sealed interface Payout {

    /// More than nothing.
    Money amount();

    TenderKind kind();

    /// Coins and notes out of the drawer.
    record CashPayout(Money amount) implements Payout {

        public CashPayout {
            requirePositive(amount);
        }

        @Override
        public TenderKind kind() {
            return TenderKind.CASH;
        }
    }

    /// Put back on a card, by a terminal of its own.
    record CardPayout(Money amount) implements Payout {

        public CardPayout {
            requirePositive(amount);
        }

        @Override
        public TenderKind kind() {
            return TenderKind.CARD;
        }
    }

    /// A voucher that the shop owes the customer.
    ///
    /// @param expiresOn the last day on which it can be spent; none when it never expires
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
