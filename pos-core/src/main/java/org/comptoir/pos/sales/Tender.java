package org.comptoir.pos.sales;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.tender.ForeignCash;
import org.comptoir.pos.sales.tender.OwnMeans;
import org.comptoir.pos.sales.tender.OwnTender;
import org.comptoir.pos.vouchers.VoucherCode;

/// A means of payment as offered.
public sealed interface Tender {

    /// Its value, positive.
    Money amount();

    TenderKind kind();

    /// The means as it is totalled.
    default TenderType type() {
        return TenderType.of(kind());
    }

    /// Whether any excess is given back from the drawer.
    default boolean givesChange() {
        return false;
    }

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

        @Override
        public boolean givesChange() {
            return true;
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

    record Cheque(Money amount) implements Tender {
        public Cheque {
            requirePositive(amount);
        }

        @Override
        public TenderKind kind() {
            return TenderKind.CHEQUE;
        }
    }

    /// A transfer to the shop's bank account.
    record BankTransfer(Money amount) implements Tender {
        public BankTransfer {
            requirePositive(amount);
        }

        @Override
        public TenderKind kind() {
            return TenderKind.TRANSFER;
        }
    }

    /// Meal vouchers, which give no change.
    ///
    /// @param pieces how many were handed over
    /// @param amount their values together
    record MealVouchers(int pieces, Money amount) implements Tender {

        /// Of one payment.
        public static final int MAX_PIECES = 99;

        public MealVouchers {
            requirePositive(amount);
            if (pieces < 1 || pieces > MAX_PIECES) {
                throw new IllegalArgumentException("no number of meal vouchers: " + pieces);
            }
        }

        @Override
        public TenderKind kind() {
            return TenderKind.MEAL_VOUCHER;
        }
    }

    /// On the customer's account, within their limit.
    record OnAccount(Money amount) implements Tender {
        public OnAccount {
            requirePositive(amount);
        }

        @Override
        public TenderKind kind() {
            return TenderKind.ACCOUNT;
        }
    }

    /// By a tender of the shop's own.
    ///
    /// @param amount handed over; any excess is given back if the tender gives change
    record Own(OwnTender tender, Money amount) implements Tender {
        public Own {
            requirePositive(amount);
        }

        @Override
        public TenderKind kind() {
            return TenderKind.OWN;
        }

        @Override
        public TenderType type() {
            return TenderType.of(tender.means());
        }

        @Override
        public boolean givesChange() {
            return tender.givesChange();
        }
    }

    /// Notes and coins of another currency; any excess is given back in euros.
    ///
    /// @param amount what they are worth in euros at the shop's rate
    record Foreign(ForeignCash cash, Money amount) implements Tender {
        public Foreign {
            requirePositive(amount);
        }

        @Override
        public TenderKind kind() {
            return TenderKind.OWN;
        }

        @Override
        public TenderType type() {
            return typeOf(cash.currency());
        }

        /// As what is taken in a currency is totalled: it lies in the drawer, with the cash.
        public static TenderType typeOf(String currency) {
            return TenderType.of(new OwnMeans(currency, true));
        }

        @Override
        public boolean givesChange() {
            return true;
        }
    }

    private static void requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a tender is more than nothing: " + amount.toDecimal());
        }
    }
}
