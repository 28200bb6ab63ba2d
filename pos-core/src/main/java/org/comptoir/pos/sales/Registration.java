package org.comptoir.pos.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.sales.CheckoutResult.NotEnoughPoints;
import org.comptoir.pos.sales.CheckoutResult.PointsTooFew;
import org.comptoir.pos.sales.CheckoutResult.PointsWorthOther;
import org.comptoir.pos.sales.CheckoutResult.TillRetired;
import org.comptoir.pos.sales.basket.OpenTickets;
import org.comptoir.pos.sales.kept.LineKind;
import org.comptoir.pos.sales.kept.Sale;
import org.comptoir.pos.sales.kept.Sale.PointsOfSale;
import org.comptoir.pos.sales.kept.SaleLine;
import org.comptoir.pos.sales.kept.SaleTender;
import org.comptoir.pos.sales.participant.Participation;
import org.comptoir.pos.sales.participant.SaleParticipant;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.stock.StockMove;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.registry.TillRegistry;
import org.comptoir.pos.vouchers.Vouchers;
import org.hibernate.StatelessSession;

/// Writes a sale within its one transaction: number and signature, vouchers, participants, rows, stock.
///
/// The till's chain of the journal is locked first and until the commit, because all else carries the sale's number. So
/// the sales of a till are made one after another, which makes its numbers appear in their order: the day's end counts
/// on that. Sales of other tills go on beside them. What two tills both need, vouchers, a customer's points and stock
/// levels, is taken by conditional updates; where two of them do wait for one another in a circle the engine gives one
/// up, and [Attempts] makes it again. All that can be worked out before is in the [Order].
final class Registration {

    private static final String KIND = "sale";

    private final Journal journal;
    private final Stock stock;
    private final VoucherDesk vouchers;
    private final List<SaleParticipant> participants;

    Registration(Journal journal, Stock stock, Vouchers vouchers, List<SaleParticipant> participants) {
        this.journal = journal;
        this.stock = stock;
        this.vouchers = new VoucherDesk(vouchers);
        this.participants = List.copyOf(participants);
    }

    /// @throws Refusal when a voucher or a participant refuses
    Sale register(StatelessSession session, Order order) {
        var till = order.till().id();
        var entry = journal.forTill(till).record(session, Chain.SALES, KIND, next -> SaleText.of(order, next));
        // Asked once the chain is locked, as retiring the till locks it too.
        if (!TillRegistry.isActive(session, till)) {
            throw new Refusal(new TillRetired(order.till().name()));
        }
        var number = new SaleNumber(till, entry.number());
        var tenders = order.paid().parts().stream()
                .map(part -> vouchers.take(session, order, part, number))
                .toList();
        var lines = IntStream.range(0, order.priced().lines().size())
                .mapToObj(index -> line(session, order, index, number))
                .toList();
        var sale = sale(order, entry, lines, tenders, points(session, order, number));
        insert(session, sale);
        stock.move(session, moves(sale));
        OpenTickets.drop(session, order.requestId());
        return sale;
    }

    private SaleLine line(StatelessSession session, Order order, int index, SaleNumber number) {
        var priced = order.priced().lines().get(index);
        return switch (priced.line().item()) {
            case ArticleItem article -> line(index + 1, priced, article);
            case VoucherItem voucher -> vouchers.issue(session, order, index + 1, voucher, number);
        };
    }

    private static SaleLine line(int position, PricedLine priced, ArticleItem article) {
        return new SaleLine(
                position,
                LineKind.ARTICLE,
                article.id(),
                article.code(),
                article.name(),
                article.soldBy(),
                priced.line().quantity(),
                priced.line().unitPrice(),
                priced.ownDiscount(),
                priced.sharedDiscount(),
                priced.total(),
                article.tax(),
                null,
                null,
                priced.line().note());
    }

    private PointsOfSale points(StatelessSession session, Order order, SaleNumber number) {
        var sale = order.inProgress(number);
        var points = PointsOfSale.NONE;
        for (var participant : participants) {
            points = switch (participant.take(session, sale)) {
                case Participation.Nothing() -> points;
                case Participation.PointsMoved(int earned, int spent, int balance) ->
                    new PointsOfSale(earned, spent, balance);
                case Participation.NotEnoughPoints(int balance) -> throw new Refusal(new NotEnoughPoints(balance));
                case Participation.PointsTooFew(int least) -> throw new Refusal(new PointsTooFew(least));
                case Participation.PointsWorthOther(var worth) -> throw new Refusal(new PointsWorthOther(worth));
            };
        }
        // Nobody took the points that were tendered: the sale would be paid by nothing.
        if (points.spent() != order.points()) {
            throw new Refusal(new NotEnoughPoints(points.balance()));
        }
        return points;
    }

    private static Sale sale(
            Order order, JournalEntry entry, List<SaleLine> lines, List<SaleTender> tenders, PointsOfSale points) {
        return new Sale(
                new SaleNumber(entry.till(), entry.number()),
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
                points,
                entry.signature(),
                entry.fourCharacters());
    }

    private static void insert(StatelessSession session, Sale sale) {
        var row = new SaleRow(sale);
        session.insert(row);
        session.insertMultiple(
                sale.lines().stream().map(line -> new SaleLineRow(row.id, line)).toList());
        session.insertMultiple(sale.taxes().rows().stream()
                .map(tax -> new SaleTaxRow(row.id, tax))
                .toList());
        var tenders = new ArrayList<SaleTenderRow>();
        sale.tenders().forEach(tender -> tenders.add(new SaleTenderRow(row.id, tenders.size() + 1, tender)));
        session.insertMultiple(tenders);
    }

    private static List<StockMove> moves(Sale sale) {
        var moves = new ArrayList<StockMove>();
        for (var line : sale.lines()) {
            var article = line.article();
            if (article != null) {
                moves.add(StockMove.sold(article, line.quantity(), sale.number(), sale.soldAt(), sale.staffName()));
            }
        }
        return moves;
    }
}
