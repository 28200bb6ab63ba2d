package org.comptoir.pos.sales;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.UnreceiptedItem;
import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.Permission;
import org.hibernate.StatelessSession;

/// Tells the technical log who allowed what a seller may not do alone: more off than usual, other prices, returns
/// without a receipt or after the days for it. In the transaction that makes use of it.
record ApprovalLog(Journal journal) {

    /// @param period read before the transaction began
    void tell(StatelessSession session, PendingSale order, Sale sale, ReturnPeriod period) {
        var told = journal.forTill(order.till().id());
        var approval = order.basket().approval();
        if (approval != null) {
            told.event(
                    session,
                    order.staff().name(),
                    "discount",
                    sale.number() + ", " + discount(sale).toDecimal() + " off" + why(order.basket()) + ", allowed by "
                            + approval.name());
        }
        if (!order.staff().may(Permission.OVERRIDE_PRICE)) {
            tellPrices(told, session, order, sale);
        }
        tellUnreceipted(told, session, order, sale);
        if (order.basket().hasReturns()) {
            tellLate(told, session, order, sale, period);
        }
    }

    /// Points that lower prices are the customer's own: nobody allows them.
    private static Money discount(Sale sale) {
        return sale.discount()
                .minus(Money.sum(sale.lines().stream()
                        .filter(line -> !line.isReturn())
                        .map(SaleLine::reducedByPoints)
                        .toList()));
    }

    private static String why(Basket basket) {
        var reasons = Stream.concat(
                        Stream.of(basket.discount()), basket.lines().stream().map(BasketLine::discount))
                .map(Discount::reason)
                .filter(reason -> !reason.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? "" : " (" + reasons + ")";
    }

    /// Each return without a receipt, with who took it back and who allowed it.
    private static void tellUnreceipted(Journal told, StatelessSession session, PendingSale order, Sale sale) {
        for (var line : order.basket().unreceipted()) {
            if (line.item() instanceof UnreceiptedItem item) {
                var approval = item.approval();
                var allowed = order.staff().may(Permission.RETURN_WITHOUT_RECEIPT) || approval == null
                        ? order.staff().name()
                        : approval.name();
                told.event(
                        session,
                        order.staff().name(),
                        "return-without-receipt",
                        sale.number() + ", " + line.quantity().toDecimal() + " "
                                + item.article().code() + " at "
                                + line.unitPrice().toDecimal() + ", "
                                + (item.terms().words().isEmpty()
                                        ? item.terms().reason().name()
                                        : item.terms().words())
                                + ", "
                                + item.terms().goods().name() + ", allowed by " + allowed);
            }
        }
    }

    /// Each return after the last day for it, with who took it back and who allowed it.
    private static void tellLate(
            Journal told, StatelessSession session, PendingSale order, Sale sale, ReturnPeriod period) {
        for (var line : order.basket().late(period, order.till().day(order.soldAt()))) {
            if (line.item() instanceof ReturnItem item) {
                var approval = item.approval();
                var allowed = order.staff().may(Permission.RETURN_LATE) || approval == null
                        ? order.staff().name()
                        : approval.name();
                told.event(
                        session,
                        order.staff().name(),
                        "return-late",
                        sale.number() + ", " + line.quantity().toDecimal() + " of line " + item.line() + " of "
                                + item.ticket().number() + " sold on "
                                + item.ticket().soldOn() + ", allowed by " + allowed);
            }
        }
    }

    /// Each price that is not the usual one, with who allowed it.
    private static void tellPrices(Journal told, StatelessSession session, PendingSale order, Sale sale) {
        for (var line : order.basket().lines()) {
            if (line.isPriceOverridden(order.book()) && line.item() instanceof ArticleItem article) {
                order.basket()
                        .priceApproval(line)
                        .ifPresent(approval -> told.event(
                                session,
                                order.staff().name(),
                                "price",
                                sale.number() + ", " + article.code() + " at "
                                        + line.unitPrice().toDecimal() + ", allowed by " + approval.name()));
            }
        }
    }
}
