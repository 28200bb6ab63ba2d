package org.comptoir.pos.stock;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.comptoir.pos.catalogue.ArticleId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Quantity;
import org.hibernate.StatelessSession;

/// Moves stock and tells how much there is.
public final class Stock {

    private final Database database;
    private final Clock clock;

    public Stock(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Writes movements and changes the levels by them, within the caller's transaction. A level may go below zero:
    /// what
    /// lies on the counter is there, whatever the figures say.
    public void move(StatelessSession session, List<StockMove> moves) {
        var changes = new TreeMap<ArticleId, Quantity>();
        moves.forEach(move -> changes.merge(move.article(), move.quantity(), Quantity::plus));
        var levels = new Levels(session);
        changes.forEach(levels::add);
        session.insertMultiple(moves.stream().map(StockMovementRow::new).toList());
    }
}
