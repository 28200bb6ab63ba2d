package org.comptoir.pos.sales;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.VoucherCode;

/// A means of payment as offered.
public sealed interface Tender {

    /// Its value, positive.
    Money amount();

    TenderKind kind();

    /// Coins and notes; any excess is given back as change.
    ///
    /// @param amount handed over
    record Cash(Money amount) implements Tender {
        public Cash {
            requirePositive(amount);
        }

        @Override
        public TenderKind kind() {
            return TenderKind.CASH;
        }
    }

    /// A card, charged by a separate terminal.
    record Card(Money amount) implements Tender {
        public Card {
            requirePositive(amount);
        }

        @Override
        public TenderKind kind() {
            return TenderKind.CARD;
        }
    }

    /// A gift voucher, spent in whole or in part.
    ///
    /// @param amount deducted from the voucher
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
    /// @param amount their value under the loyalty scheme
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
