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
import org.comptoir.pos.sales.Sale.PointsOfSale;
import org.comptoir.pos.sales.parked.OpenTickets;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.stock.StockMovement;
import org.comptoir.pos.vouchers.Vouchers;
import org.hibernate.StatelessSession;

/// Writes a sale within its one transaction: number and signature, vouchers, participants, rows, stock.
///
/// The journal's chain is locked first and until the commit, because all else carries the sale's number. So sales are
/// made one after another, a few milliseconds each, and can never wait for one another in a circle; what is left of
/// waiting is with services that take a voucher or a stock level and never this chain afterwards. It also makes
/// numbers appear in their order, which the day's end counts on. All that can be worked out before is in the
/// [PendingSale].
final class SaleWriter {

    private static final String KIND = "sale";

    private final Journal journal;
    private final Stock stock;
    private final VoucherTenders vouchers;
    private final List<SaleParticipant> participants;

    SaleWriter(Journal journal, Stock stock, Vouchers vouchers, List<SaleParticipant> participants) {
        this.journal = journal;
        this.stock = stock;
        this.vouchers = new VoucherTenders(vouchers);
        this.participants = List.copyOf(participants);
    }

    /// @throws Refusal when a voucher or a participant refuses
    Sale register(StatelessSession session, PendingSale order) {
        var entry = journal.record(session, Chain.SALES, KIND, number -> SaleCanonicalText.of(order, number));
        var tenders = order.paid().parts().stream()
                .map(part -> vouchers.redeem(session, order, part, entry.number()))
                .toList();
        var lines = IntStream.range(0, order.priced().lines().size())
                .mapToObj(index -> line(session, order, index, entry.number()))
                .toList();
        var sale = sale(order, entry, lines, tenders, points(session, order, entry.number()));
        insert(session, sale);
        stock.move(session, moves(sale));
        OpenTickets.delete(session, order.requestId());
        return sale;
    }

    private SaleLine line(StatelessSession session, PendingSale order, int index, long number) {
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

    private PointsOfSale points(StatelessSession session, PendingSale order, long number) {
        var sale = order.inProgress(number);
        var points = PointsOfSale.NONE;
        for (var participant : participants) {
            points = switch (participant.participate(session, sale)) {
                case ParticipantResult.Nothing() -> points;
                case ParticipantResult.PointsMoved(int earned, int spent, int balance) ->
                    new PointsOfSale(earned, spent, balance);
                case ParticipantResult.NotEnoughPoints(int balance) ->
                    throw new CheckoutRefusedException(new NotEnoughPoints(balance));
                case ParticipantResult.PointsTooFew(int least) ->
                    throw new CheckoutRefusedException(new PointsTooFew(least));
                case ParticipantResult.PointsWorthOther(var worth) ->
                    throw new CheckoutRefusedException(new PointsWorthOther(worth));
            };
        }
        // Nobody took the points that were tendered: the sale would be paid by nothing.
        if (points.spent() != order.points()) {
            throw new CheckoutRefusedException(new NotEnoughPoints(points.balance()));
        }
        return points;
    }

    private static Sale sale(
            PendingSale order,
            JournalEntry entry,
            List<SaleLine> lines,
            List<SaleTender> tenders,
            PointsOfSale points) {
        return new Sale(
                entry.number(),
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
                entry.signatureExcerpt());
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

    private static List<StockMovement> moves(Sale sale) {
        var moves = new ArrayList<StockMovement>();
        for (var line : sale.lines()) {
            var article = line.article();
            if (article != null) {
                moves.add(StockMovement.sold(article, line.quantity(), sale.number(), sale.soldAt(), sale.staffName()));
            }
        }
        return moves;
    }
}
