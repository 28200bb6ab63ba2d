package org.comptoir.pos.stock;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.pos.catalogue.LastCostUpdate;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.trail.Deed;
import org.hibernate.StatelessSession;

/// Moves stock and reports stock levels.
public final class Stock {

    /// More than any shop holds of one article; a higher value is a barcode typed into a quantity field.
    public static final Quantity MAX_QUANTITY = Quantity.of(10_000_000);

    /// The movements that no sale made.
    public static final CoveredTable COVERED = StockMovementRow.COVERED;

    private static final int MAX_NOTE_LENGTH = 200;

    private final Database database;
    private final Clock clock;
    private final AuditTrail trail;

    /// @param trail has the movements signed that no sale makes
    public Stock(Database database, Clock clock, AuditTrail trail) {
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    /// Records movements and updates the levels, within the caller's transaction. A level may become negative:
    /// goods on the counter exist, whatever the records say.
    public void move(StatelessSession session, List<StockMovement> moves) {
        var changes = new TreeMap<ArticleId, Quantity>();
        moves.forEach(move -> changes.merge(move.article(), move.quantity(), Quantity::plus));
        var levels = new Levels(session);
        changes.forEach(levels::add);
        var rows = moves.stream().map(StockMovementRow::new).toList();
        session.insertMultiple(rows);
        recordByHand(session, rows);
    }

    private void recordByHand(StatelessSession session, List<StockMovementRow> rows) {
        var byHand = rows.stream().filter(row -> row.saleNumber == null).toList();
        if (!byHand.isEmpty()) {
            var first = byHand.getFirst();
            trail.record(
                    session,
                    new Deed(first.staffName, "stock", first.reason.name()),
                    List.of(COVERED.rows(byHand.stream().map(row -> row.id).toList())));
        }
    }

    /// Zero for an article that never moved.
    public Quantity level(ArticleId article) {
        return database.read(session -> new Levels(session).of(article));
    }

    /// The levels of all articles that ever moved.
    public Map<ArticleId, Quantity> levels() {
        return database.read(session -> new Levels(session).all());
    }

    /// The levels of these articles; zero for articles that never moved.
    public Map<ArticleId, Quantity> levels(Collection<ArticleId> articles) {
        var levels = new HashMap<ArticleId, Quantity>();
        articles.forEach(article -> levels.put(article, Quantity.ZERO));
        var ids = articles.stream().map(ArticleId::value).distinct().toList();
        database.run(session -> {
            var stored = new Levels(session);
            Chunks.of(ids).forEach(batch -> levels.putAll(stored.of(batch)));
        });
        return levels;
    }

    /// The latest movements of an article, newest first.
    public List<StockMovement> movements(ArticleId article, int limit) {
        return database
                .read(session -> session.createSelectionQuery(
                                "from StockMovementRow where articleId = :article order by movedAt desc, id desc",
                                StockMovementRow.class)
                        .setParameter("article", article.value())
                        .setMaxResults(limit)
                        .getResultList())
                .stream()
                .map(StockMovementRow::toMove)
                .toList();
    }

    /// Sets the level to the counted quantity by a movement of the difference. Sales made meanwhile wait, so that
    /// the difference refers to the current level.
    public StocktakeResult stocktake(SignedInStaff by, ArticleId article, Quantity counted, String note) {
        by.require(Permission.RECEIVE_STOCK);
        if (note.strip().length() > MAX_NOTE_LENGTH || counted.isNegative() || counted.compareTo(MAX_QUANTITY) > 0) {
            return new StocktakeResult.Unfit();
        }
        return database.write(session -> {
            var levels = new Levels(session);
            levels.add(article, Quantity.ZERO);
            var difference = counted.minus(levels.of(article));
            if (difference.isZero()) {
                return new StocktakeResult.Agreed();
            }
            move(
                    session,
                    List.of(new StockMovement(
                            article,
                            difference,
                            StockReason.COUNT,
                            clock.instant(),
                            null,
                            null,
                            by.name(),
                            note.strip())));
            return new StocktakeResult.Corrected(difference);
        });
    }

    /// Takes something off the level that was broken, stolen or used up.
    ///
    /// @param lost above zero
    public StocktakeResult writeOff(SignedInStaff by, ArticleId article, Quantity lost, String note) {
        by.require(Permission.RECEIVE_STOCK);
        if (note.strip().length() > MAX_NOTE_LENGTH || !lost.isPositive() || lost.compareTo(MAX_QUANTITY) > 0) {
            return new StocktakeResult.Unfit();
        }
        database.run(session -> move(
                session,
                List.of(new StockMovement(
                        article,
                        lost.negate(),
                        StockReason.LOSS,
                        clock.instant(),
                        null,
                        null,
                        by.name(),
                        note.strip()))));
        return new StocktakeResult.Corrected(lost.negate());
    }

    /// Adds received goods to the stock levels and records their cost as the articles' last cost; all or nothing.
    public GoodsReceiptResult receive(SignedInStaff by, GoodsReceipt receipt) {
        by.require(Permission.RECEIVE_STOCK);
        if (receipt.lines().stream().anyMatch(line -> line.quantity().compareTo(MAX_QUANTITY) > 0)) {
            return new GoodsReceiptResult.Refused(GoodsReceiptResult.Reason.TOO_MUCH);
        }
        if (receipt.lines().stream().anyMatch(Stock::isTooDear)) {
            return new GoodsReceiptResult.Refused(GoodsReceiptResult.Reason.TOO_DEAR);
        }
        var receivedAt = clock.instant();
        var moves = receipt.lines().stream()
                .map(line -> new StockMovement(
                        line.article(),
                        line.quantity(),
                        StockReason.RECEIPT,
                        receivedAt,
                        null,
                        line.unitCost(),
                        by.name(),
                        receipt.note()))
                .toList();
        return database.write(session -> {
            if (receipt.lines().stream().anyMatch(line -> isPartOfAPiece(session, line))) {
                return new GoodsReceiptResult.Refused(GoodsReceiptResult.Reason.NOT_WHOLE);
            }
            var costs = keepCosts(session, receipt);
            move(session, moves);
            costs.ifPresent(changed -> changed.record(trail, by.name()));
            return new GoodsReceiptResult.Received();
        });
    }

    private static boolean isTooDear(GoodsReceipt.Line line) {
        var cost = line.unitCost();
        return cost != null && cost.compareTo(ArticleDraft.MAX_PRICE) > 0;
    }

    private static boolean isPartOfAPiece(StatelessSession session, GoodsReceipt.Line line) {
        return !line.quantity().isWhole()
                && session.createSelectionQuery("select soldBy from ArticleRow where id = :article", SoldBy.class)
                                .setParameter("article", line.article().value())
                                .getSingleResultOrNull()
                        == SoldBy.PIECE;
    }

    private static Optional<LastCostUpdate> keepCosts(StatelessSession session, GoodsReceipt receipt) {
        var costs = new TreeMap<ArticleId, Money>();
        for (var line : receipt.lines()) {
            if (line.unitCost() != null) {
                costs.put(line.article(), line.unitCost());
            }
        }
        if (costs.isEmpty()) {
            return Optional.empty();
        }
        var last = new LastCostUpdate(session);
        costs.forEach(last::record);
        return Optional.of(last);
    }
}
