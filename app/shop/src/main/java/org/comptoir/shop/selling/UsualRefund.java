package org.comptoir.shop.selling;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.TenderKind;

/// By what goods are refunded unless somebody chooses otherwise: as they were paid.
public final class UsualRefund {

    /// The means by which anybody can be paid out. Points are given back by themselves, a voucher is a credit note.
    private static final List<TenderKind> MEANS =
            List.of(TenderKind.CARD, TenderKind.CASH, TenderKind.VOUCHER, TenderKind.TRANSFER);

    private UsualRefund() {}

    /// The means that are offered: off the customer's account only for what was bought on it.
    ///
    /// @param sold the sales of which goods are returned
    public static List<TenderKind> offered(Collection<Sale> sold) {
        return paidBy(sold, TenderKind.ACCOUNT).isPositive()
                ? Stream.concat(MEANS.stream(), Stream.of(TenderKind.ACCOUNT)).toList()
                : MEANS;
    }

    /// The means by which most of these sales was paid; cash if they were not paid by any of them.
    ///
    /// @param sold the sales of which goods are returned
    public static TenderKind of(Collection<Sale> sold) {
        return offered(sold).stream()
                .filter(kind -> paidBy(sold, kind).isPositive())
                .reduce((best, kind) -> paidBy(sold, kind).compareTo(paidBy(sold, best)) > 0 ? kind : best)
                .orElse(TenderKind.CASH);
    }

    /// What comes off the customer's debt before anything is paid out: of what was bought on account, as much as is
    /// owed.
    ///
    /// @param owed by the customer of the ticket
    public static Money offAccount(PricedBasket priced, Money owed) {
        return priced.leastOffAccount().min(owed);
    }

    private static Money paidBy(Collection<Sale> sold, TenderKind kind) {
        return Money.sum(sold.stream()
                .flatMap(sale -> sale.tenders().stream())
                .filter(tender -> tender.kind() == kind)
                .map(tender -> tender.amount())
                .toList());
    }
}
