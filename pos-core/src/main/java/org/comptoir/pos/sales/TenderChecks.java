package org.comptoir.pos.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.sales.Payout.AccountPayout;
import org.comptoir.pos.sales.Payout.CardPayout;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Payout.CreditNote;
import org.comptoir.pos.sales.Payout.OwnPayout;
import org.comptoir.pos.sales.Payout.TransferPayout;
import org.comptoir.pos.sales.tender.CashRounding;
import org.comptoir.pos.sales.tender.OwnTender;
import org.comptoir.pos.vouchers.VoucherIssue;

/// Whether what is given and paid out can be taken at all: amounts, means of payment as they are offered now, and how
/// cash is rounded.
record TenderChecks(CheckoutRules rules) {

    static boolean usesPoints(List<Tender> tenders) {
        return tenders.stream().anyMatch(Tender.Points.class::isInstance);
    }

    /// What was given together with points is not paid in cash alone, whatever the points do: the till asked for the
    /// exact rest.
    Settlement settle(PricedPayment payment, List<Tender> tenders, List<Payout> payouts) {
        var due = payment.priced().due();
        var mayRound = Settlement.isCashAlone(tenders, payouts)
                && !CashRounding.FIVE_CENTS.round(due).equals(due);
        return mayRound
                ? Settlement.of(due, payment.tenders(), payouts, rules.tenders().rounding())
                : Settlement.of(due, payment.tenders(), payouts);
    }

    /// The name of a tender of the shop's own that is not, or no longer, as it is offered, or of a currency that is not
    /// taken at this rate.
    Optional<String> withdrawn(List<Tender> tenders, List<Payout> payouts) {
        for (var tender : tenders) {
            if (tender instanceof Tender.Foreign(var cash, var amount)
                    && !rules.tenders().foreign().value(cash).equals(Optional.of(amount))) {
                return Optional.of(cash.currency());
            }
        }
        var used = new ArrayList<OwnTender>();
        tenders.forEach(tender -> {
            if (tender instanceof Tender.Own own) {
                used.add(own.tender());
            }
        });
        payouts.forEach(payout -> {
            if (payout instanceof OwnPayout own) {
                used.add(own.tender());
            }
        });
        return used.isEmpty()
                ? Optional.empty()
                : used.stream()
                        .filter(tender -> !rules.tenders().offered().own().contains(tender))
                        .map(OwnTender::name)
                        .findFirst();
    }

    static boolean isTooHigh(Tender tender) {
        return tender.amount().compareTo(Pricing.MAX_PRICE) > 0;
    }

    static boolean isTooHigh(Payout payout) {
        return switch (payout) {
            case CreditNote note -> note.amount().compareTo(VoucherIssue.MAX_VALUE) > 0;
            case CashPayout ignored -> false;
            case CardPayout ignored -> false;
            case TransferPayout ignored -> false;
            case AccountPayout ignored -> false;
            case OwnPayout ignored -> false;
        };
    }
}
