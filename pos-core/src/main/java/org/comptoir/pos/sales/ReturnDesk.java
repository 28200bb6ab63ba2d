package org.comptoir.pos.sales;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.catalogue.article.SoldBy;
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

/// Processes returns within the transaction of the sale that contains them.
final class ReturnDesk {

    private final Vouchers vouchers;

    ReturnDesk(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    /// Locks the original sales of returned goods until the transaction ends, so that no two tills accept the same
    /// return, and checks that they are unchanged since they were priced. Lowest number first to avoid deadlocks.
    ///
    /// @return the sales by number
    /// @throws CheckoutRefusedException if more was returned meanwhile, or the sale does not exist
    Map<SaleNumber, Sale> lock(StatelessSession session, List<TicketReturn> returns) {
        var sales = new LinkedHashMap<SaleNumber, Sale>();
        returns.stream()
                .sorted(Comparator.comparing(returned -> returned.before().number()))
                .forEach(returned -> sales.put(returned.before().number(), lock(session, returned)));
        return sales;
    }

    private static Sale lock(StatelessSession session, TicketReturn returned) {
        var number = returned.before().number();
        SaleLock.take(session, number);
        var sale = Sales.byNumber(session, number)
                .orElseThrow(() -> new CheckoutRefusedException(new ReturnOutdated(number)));
        requireUnchanged(returned, Returns.ticket(session, sale));
        return sale;
    }

    private static void requireUnchanged(TicketReturn returned, SoldTicket now) {
        if (now.equals(returned.before().on(now.soldOn()))) {
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

    /// @param sold the original sale
    /// @throws CheckoutRefusedException if it is a voucher that was partly spent
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
                        false,
                        priced.line().quantity(),
                        priced.line().unitPrice(),
                        null,
                        priced.reductions(),
                        priced.total(),
                        article.tax(),
                        null,
                        null,
                        item.id(),
                        item.terms(),
                        priced.line().note());
            case VoucherItem voucher ->
                new SaleLine(
                        position,
                        voucher.tax() == null ? LineKind.VOUCHER_RETURN : LineKind.SINGLE_VOUCHER_RETURN,
                        null,
                        "",
                        voucher.name(),
                        SoldBy.PIECE,
                        false,
                        priced.line().quantity(),
                        priced.line().unitPrice(),
                        null,
                        priced.reductions(),
                        priced.total(),
                        voucher.tax(),
                        taken(session, order, item, sold, number),
                        voucher.expiresOn(),
                        item.id(),
                        item.terms(),
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
