package org.comptoir.pos.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.AccountPaymentItem;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.TipItem;
import org.comptoir.pos.pricing.Item.UnreceiptedItem;
import org.comptoir.pos.pricing.Item.VoucherBackItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.Item.VoucherUseItem;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.pricing.TicketReturn;
import org.comptoir.pos.sales.CheckoutResult.TillRetired;
import org.comptoir.pos.sales.Payout.AccountPayout;
import org.comptoir.pos.sales.Payout.CardPayout;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Payout.CreditNote;
import org.comptoir.pos.sales.Payout.OwnPayout;
import org.comptoir.pos.sales.Payout.TransferPayout;
import org.comptoir.pos.sales.parked.OpenTickets;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.stock.StockMovement;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.registry.TillRegistry;
import org.comptoir.pos.vouchers.Vouchers;
import org.hibernate.StatelessSession;

/// Writes a sale in its single transaction: number and signature, vouchers, participants, rows, stock.
///
/// The till's chain of the journal is locked first and until the commit, because everything else refers to the
/// sale's number. The sales of a till are therefore serialised and its numbers appear in order, which the day
/// closing relies on. Sales of other tills run in parallel. Resources shared by tills, such as vouchers, points and
/// stock levels, are changed by conditional updates; if two transactions deadlock, the engine aborts one and
/// [TransactionRetry] repeats it. Everything that can be computed beforehand is in the [PendingSale].
final class SaleWriter {

    /// Of the entries that sign sales.
    static final String KIND = "sale";

    private final Journal journal;
    private final Stock stock;
    private final VoucherTenders vouchers;
    private final ReturnDesk returns;
    private final SaleParticipants participants;

    SaleWriter(Journal journal, Stock stock, Vouchers vouchers, List<SaleParticipant> participants) {
        this.journal = journal;
        this.stock = stock;
        this.vouchers = new VoucherTenders(vouchers);
        this.returns = new ReturnDesk(vouchers);
        this.participants = new SaleParticipants(participants);
    }

    /// @throws CheckoutRefusedException if a voucher or a participant refuses
    Sale register(StatelessSession session, PendingSale order) {
        var till = order.till().id();
        var unsigned = new Sale[1];
        var entry = journal.forTill(till).record(session, Chain.SALES, KIND, number -> {
            // Checked once the chain is locked, because retiring the till locks it too.
            if (!TillRegistry.isActive(session, till)) {
                throw new CheckoutRefusedException(new TillRetired(order.till().name()));
            }
            unsigned[0] = carryOut(session, order, new SaleNumber(till, number));
            return SignedSale.of(unsigned[0]).text();
        });
        var sale = unsigned[0].signed(entry.signature(), entry.signatureExcerpt());
        insert(session, sale);
        stock.move(session, moves(sale));
        OpenTickets.delete(session, order.requestId());
        return sale;
    }

    /// Performs everything the signed text refers to under the sale's number: returns, vouchers, participants.
    private Sale carryOut(StatelessSession session, PendingSale order, SaleNumber number) {
        var returned = returns.lock(session, order.priced().returns());
        var tenders = order.paid().parts().stream()
                .map(part -> vouchers.redeem(session, order, part, number))
                .toList();
        var lines = IntStream.range(0, order.priced().lines().size())
                .mapToObj(index -> line(session, order, returned, index, number))
                .toList();
        var payouts = payouts(session, order, number);
        var served = order.inProgress(number, lines, returned, customer -> MergedCustomers.current(session, customer));
        var outcome = participants.participate(session, served);
        requireCurrent(session, served);
        return sale(order, number, lines, tenders, payouts, outcome);
    }

    /// Points and accounts of a record that is being merged wait for that to be over: what was moved for it afterwards
    /// would be lost on it. The sale is then made again, for whom they are now.
    private static void requireCurrent(StatelessSession session, SaleInProgress served) {
        var customer = served.customer();
        Stream.concat(
                        customer == null ? Stream.empty() : Stream.of(customer.id()),
                        served.returns().stream().flatMap(share -> Stream.ofNullable(share.customer())))
                .filter(id -> !MergedCustomers.current(session, id).equals(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new CustomerMergedException(id);
                });
    }

    private SaleLine line(
            StatelessSession session, PendingSale order, Map<SaleNumber, Sale> returned, int index, SaleNumber number) {
        var priced = order.priced().lines().get(index);
        return switch (priced.line().item()) {
            case ArticleItem article -> line(index + 1, priced, article, order.book());
            case VoucherItem voucher -> vouchers.issue(session, order, index + 1, priced, voucher, number);
            case VoucherUseItem use -> vouchers.use(session, order, index + 1, priced, use, number);
            case VoucherBackItem back -> vouchers.giveBack(session, order, index + 1, priced, back, number);
            case AccountPaymentItem payment -> money(index + 1, priced, LineKind.ACCOUNT_PAYMENT, payment.name());
            case TipItem tip -> money(index + 1, priced, LineKind.TIP, tip.name());
            case ReturnItem item ->
                returns.takeBack(
                        session,
                        order,
                        index + 1,
                        priced,
                        item,
                        Objects.requireNonNull(returned.get(item.ticket().number())),
                        number);
            case UnreceiptedItem item -> unreceipted(index + 1, priced, item);
        };
    }

    /// Points first, which are not chosen by anybody.
    private List<SalePayout> payouts(StatelessSession session, PendingSale order, SaleNumber number) {
        var payouts = new ArrayList<SalePayout>();
        var points = order.priced().returns().stream()
                .mapToInt(TicketReturn::pointsSpent)
                .sum();
        if (points > 0) {
            var value = Money.sum(order.priced().returns().stream()
                    .map(TicketReturn::pointsValue)
                    .toList());
            payouts.add(new SalePayout(TenderKind.POINTS, value, points, null, "", null));
        }
        order.paid().payouts().forEach(payout -> payouts.add(payout(session, order, payout, number)));
        return payouts;
    }

    private SalePayout payout(StatelessSession session, PendingSale order, Payout payout, SaleNumber number) {
        return switch (payout) {
            case CashPayout(var amount) -> SalePayout.plain(TenderKind.CASH, amount);
            case CardPayout(var amount) -> SalePayout.plain(TenderKind.CARD, amount);
            case TransferPayout(var amount) -> SalePayout.plain(TenderKind.TRANSFER, amount);
            case AccountPayout(var amount) -> SalePayout.plain(TenderKind.ACCOUNT, amount);
            case OwnPayout own -> SalePayout.plain(own.type(), own.amount());
            case CreditNote note -> vouchers.issue(session, order, note, number);
        };
    }

    private static SaleLine line(int position, PricedLine priced, ArticleItem article, PriceBook book) {
        return new SaleLine(
                position,
                LineKind.ARTICLE,
                article.id(),
                article.code(),
                article.name(),
                article.soldBy(),
                article.guaranteed(),
                priced.line().quantity(),
                priced.line().unitPrice(),
                priced.line().isOffList(book) ? book.listPrice(article) : null,
                priced.reductions(),
                priced.total(),
                article.tax(),
                null,
                null,
                null,
                priced.line().note());
    }

    /// Money that changes hands with the bill: no goods, and no turnover.
    private static SaleLine money(int position, PricedLine priced, LineKind kind, String name) {
        return new SaleLine(
                position,
                kind,
                null,
                "",
                name,
                SoldBy.PIECE,
                false,
                Quantity.ONE,
                priced.line().unitPrice(),
                null,
                List.of(),
                priced.total(),
                null,
                null,
                null,
                null,
                priced.line().note());
    }

    private static SaleLine unreceipted(int position, PricedLine priced, UnreceiptedItem item) {
        var article = item.article();
        return new SaleLine(
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
                null,
                item.terms(),
                priced.line().note());
    }

    private static Sale sale(
            PendingSale order,
            SaleNumber number,
            List<SaleLine> lines,
            List<SaleTender> tenders,
            List<SalePayout> payouts,
            SaleParticipants.Outcome outcome) {
        return new Sale(
                number,
                order.requestId(),
                order.soldAt(),
                order.till().day(order.soldAt()),
                order.till().name(),
                order.staff().id(),
                order.staff().name(),
                order.basket().customer(),
                lines,
                order.priced().taxes(),
                tenders,
                order.paid().change(),
                order.paid().rounding(),
                payouts,
                outcome.points(),
                outcome.owed(),
                "",
                "");
    }

    private static void insert(StatelessSession session, Sale sale) {
        var row = new SaleRow(sale);
        session.insert(row);
        session.insertMultiple(
                sale.lines().stream().map(line -> new SaleLineRow(row.id, line)).toList());
        session.insertMultiple(sale.lines().stream()
                .flatMap(line -> SaleLineReductionRow.of(row.id, line).stream())
                .toList());
        session.insertMultiple(sale.taxes().rows().stream()
                .map(tax -> new SaleTaxRow(row.id, tax))
                .toList());
        var tenders = new ArrayList<SaleTenderRow>();
        sale.tenders().forEach(tender -> tenders.add(new SaleTenderRow(row.id, tenders.size() + 1, tender)));
        session.insertMultiple(tenders);
        var payouts = new ArrayList<SalePayoutRow>();
        sale.payouts().forEach(payout -> payouts.add(new SalePayoutRow(row.id, payouts.size() + 1, payout)));
        session.insertMultiple(payouts);
    }

    private static List<StockMovement> moves(Sale sale) {
        var moves = new ArrayList<StockMovement>();
        for (var line : sale.lines()) {
            var article = line.article();
            if (article != null) {
                var sold = line.isReturn() ? line.quantity().negate() : line.quantity();
                moves.add(StockMovement.sold(article, sold, sale.number(), sale.soldAt(), sale.staffName()));
                if (line.isWrittenOff()) {
                    moves.add(StockMovement.writtenOff(
                            article, line.quantity(), sale.number(), sale.soldAt(), sale.staffName()));
                }
            }
        }
        return moves;
    }
}
