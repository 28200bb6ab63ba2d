package org.comptoir.pos.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.sales.CheckoutResult.NotEnoughPoints;
import org.comptoir.pos.sales.CheckoutResult.PointsTooFew;
import org.comptoir.pos.sales.CheckoutResult.PointsWorthOther;
import org.comptoir.pos.sales.basket.OpenTickets;
import org.comptoir.pos.sales.kept.LineKind;
import org.comptoir.pos.sales.kept.Sale;
import org.comptoir.pos.sales.kept.Sale.PointsOfSale;
import org.comptoir.pos.sales.kept.SaleLine;
import org.comptoir.pos.sales.kept.SaleTender;
import org.comptoir.pos.sales.participant.Participation;
import org.comptoir.pos.sales.participant.SaleParticipant;
import org.comptoir.pos.sales.signed.SignedSale;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.stock.StockMove;
import org.comptoir.pos.vouchers.Vouchers;
import org.hibernate.StatelessSession;

/// Writes a sale within its one transaction: number and signature, vouchers, participants, rows, stock.
///
/// The journal's chain is locked first and until the commit, because all else carries the sale's number. So sales are
/// made one after another, a few milliseconds each, and can never wait for one another in a circle; what is left of
/// waiting is with services that take a voucher or a stock level and never this chain afterwards. It also makes
/// numbers appear in their order, which the day's end counts on. All that can be worked out before is in the [Order].
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
        var unsigned = new Sale[1];
        var entry = journal.record(session, Chain.SALES, KIND, number -> {
            unsigned[0] = carryOut(session, order, number);
            return SignedSale.of(unsigned[0]).text();
        });
        var sale = unsigned[0].signed(entry.signature(), entry.fourCharacters());
        insert(session, sale);
        stock.move(session, moves(sale));
        OpenTickets.drop(session, order.requestId());
        return sale;
    }

    /// All that the signed text names, done under the sale's number: vouchers, participants.
    private Sale carryOut(StatelessSession session, Order order, long number) {
        var tenders = order.paid().parts().stream()
                .map(part -> vouchers.take(session, order, part, number))
                .toList();
        var lines = IntStream.range(0, order.priced().lines().size())
                .mapToObj(index -> line(session, order, index, number))
                .toList();
        return sale(order, number, lines, tenders, points(session, order, number));
    }

    private SaleLine line(StatelessSession session, Order order, int index, long number) {
        var priced = order.priced().lines().get(index);
        return switch (priced.line().item()) {
            case ArticleItem article -> line(index + 1, priced, article, order.book());
            case VoucherItem voucher -> vouchers.issue(session, order, index + 1, voucher, number);
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
                priced.line().quantity(),
                priced.line().unitPrice(),
                priced.line().isPriceOverridden(book) ? book.listPrice(article) : null,
                priced.reductions(),
                priced.total(),
                article.tax(),
                null,
                null,
                priced.line().note());
    }

    private PointsOfSale points(StatelessSession session, Order order, long number) {
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
            Order order, long number, List<SaleLine> lines, List<SaleTender> tenders, PointsOfSale points) {
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
                points,
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
