package org.comptoir.pos.sales;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.database.InsertIfAbsent;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.pricing.SoldTicket;
import org.comptoir.pos.pricing.TicketReturn;
import org.comptoir.pos.sales.CheckoutResult.ReturnOutdated;
import org.comptoir.pos.sales.CheckoutResult.ReturnTooMuch;
import org.comptoir.pos.sales.CheckoutResult.ReturnedVoucherSpent;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.vouchers.VoucherId;
import org.comptoir.pos.vouchers.Vouchers;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Takes back what was sold, within the transaction of the sale in which it comes back.
final class ReturnDesk {

    private final Vouchers vouchers;

    ReturnDesk(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    /// Locks the sales of which something comes back until the transaction ends, so that no two tills take the same
    /// back, and looks whether they still stand as they were priced. Lowest number first, so that no till waits
    /// for another in a circle.
    ///
    /// @return the sales by their numbers
    /// @throws Refusal when more came back meanwhile, or there is no such sale
    Map<SaleNumber, Sale> lock(StatelessSession session, List<TicketReturn> returns) {
        var sales = new LinkedHashMap<SaleNumber, Sale>();
        returns.stream()
                .sorted(Comparator.comparing(returned -> returned.before().number()))
                .forEach(returned -> sales.put(returned.before().number(), lock(session, returned)));
        return sales;
    }

    private static Sale lock(StatelessSession session, TicketReturn returned) {
        var number = returned.before().number();
        var till = number.till().value();
        InsertIfAbsent.insert(
                session, "insert into sale_return_lock (till, number) values (?, ?)", till, number.number());
        PortableSql.change(
                session,
                "update sale_return_lock set number = number where till = ? and number = ?",
                till,
                number.number());
        var sale = Sales.byNumber(session, number)
                .orElseThrow(() -> new CheckoutRefusedException(new ReturnOutdated(number)));
        requireUnchanged(returned, Returns.ticket(session, sale));
        return sale;
    }

    private static void requireUnchanged(TicketReturn returned, SoldTicket now) {
        if (now.equals(returned.before())) {
            return;
        }
        for (var line : returned.before().lines()) {
            var position = line.position();
            var left = now.returnable(position);
            if (returned.comingBack(position).compareTo(left) > 0) {
                throw new CheckoutRefusedException(new ReturnTooMuch(now.number(), position, left));
            }
        }
        throw new CheckoutRefusedException(new ReturnOutdated(now.number()));
    }

    /// @param sold the sale in which it was sold
    /// @throws Refusal when it is a voucher of which something was spent
    SaleLine takeBack(
            StatelessSession session,
            PendingSale order,
            int position,
            PricedLine priced,
            ReturnItem item,
            Sale sold,
            SaleNumber number) {
        return switch (item.sold().goods()) {
            case ArticleItem article ->
                new SaleLine(
                        position,
                        LineKind.ARTICLE_RETURN,
                        article.id(),
                        article.code(),
                        article.name(),
                        article.soldBy(),
                        priced.line().quantity(),
                        priced.line().unitPrice(),
                        null,
                        priced.reductions(),
                        priced.total(),
                        article.tax(),
                        null,
                        null,
                        item.id(),
                        priced.line().note());
            case VoucherItem voucher ->
                new SaleLine(
                        position,
                        LineKind.VOUCHER_RETURN,
                        null,
                        "",
                        voucher.name(),
                        SoldBy.PIECE,
                        priced.line().quantity(),
                        priced.line().unitPrice(),
                        null,
                        priced.reductions(),
                        priced.total(),
                        null,
                        taken(session, order, item, sold, number),
                        voucher.expiresOn(),
                        item.id(),
                        priced.line().note());
        };
    }

    private VoucherId taken(
            StatelessSession session, PendingSale order, ReturnItem item, Sale sold, SaleNumber number) {
        var voucher = voucherOf(sold, item.line());
        if (voucher == null
                || !vouchers.takeBack(
                        session, voucher, number, order.soldAt(), order.staff().name())) {
            throw new CheckoutRefusedException(new ReturnedVoucherSpent(sold.number()));
        }
        return voucher;
    }

    private static @Nullable VoucherId voucherOf(Sale sold, int position) {
        for (var line : sold.lines()) {
            if (line.position() == position) {
                return line.voucher();
            }
        }
        return null;
    }
}
