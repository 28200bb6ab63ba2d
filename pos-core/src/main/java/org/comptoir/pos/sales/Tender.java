package org.comptoir.pos.sales;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.VoucherCode;

/// A means of payment as it is offered.
public sealed interface Tender {

    /// What it is worth, more than nothing.
    Money amount();

    TenderKind kind();

    /// Coins and notes; what is too much is given back.
    ///
    /// @param amount what was handed over
    record Cash(Money amount) implements Tender {
        public Cash {
            requirePositive(amount);
        }

        @Override
        public TenderKind kind() {
            return TenderKind.CASH;
        }
    }

    /// A card, taken by a terminal of its own.
    record Card(Money amount) implements Tender {
        public Card {
            requirePositive(amount);
        }

        @Override
        public TenderKind kind() {
            return TenderKind.CARD;
        }
    }

    /// A gift voucher, spent wholly or in part.
    ///
    /// @param amount what is taken of it
    record VoucherTender(VoucherCode code, Money amount) implements Tender {
        public VoucherTender {
            requirePositive(amount);
        }

        @Override
        public TenderKind kind() {
            return TenderKind.VOUCHER;
        }
    }

    /// The customer's points.
    ///
    /// @param amount what the loyalty scheme gives for them
    record Points(int points, Money amount) implements Tender {
        public Points {
            requirePositive(amount);
            if (points <= 0) {
                throw new IllegalArgumentException("no points: " + points);
            }
        }

        @Override
        public TenderKind kind() {
            return TenderKind.POINTS;
        }
    }

    private static void requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a tender is more than nothing: " + amount.toDecimal());
        }
    }
}
