package org.comptoir.pos.fiscal;

import java.util.EnumMap;
import org.comptoir.pos.fiscal.FiscalFigures.RecorderClosing;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;

/// Counts fiscal documents by what became of them.
public final class FiscalFiguresReader {

    private FiscalFiguresReader() {}

    /// Of the sales of a till from one number to another, as they stand now.
    public static FiscalFigures ofSales(StatelessSession session, TillId till, long first, long last) {
        var counts = new EnumMap<FiscalState, Integer>(FiscalState.class);
        session.createSelectionQuery(
                        "select d.state, count(d) from FiscalDocumentRow d"
                                + " where d.tillId = :till and d.saleNumber between :first and :last group by d.state",
                        Object[].class)
                .setParameter("till", till.value())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .forEach(row -> counts.put((FiscalState) row[0], Math.toIntExact((Long) row[1])));
        if (counts.isEmpty()) {
            return FiscalFigures.NONE;
        }
        var confirmed = counts.getOrDefault(FiscalState.CONFIRMED, 0);
        var settled = counts.getOrDefault(FiscalState.SETTLED, 0);
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var closings = session.createSelectionQuery(
                        "select s.serial, s.closing, count(s) from FiscalStateRow s"
                                + " join FiscalDocumentRow d on d.id = s.documentId"
                                + " where d.tillId = :till and d.saleNumber between :first and :last"
                                + " and s.state = :confirmed group by s.serial, s.closing order by s.serial, s.closing",
                        Object[].class)
                .setParameter("till", till.value())
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("confirmed", FiscalState.CONFIRMED)
                .getResultStream()
                .map(row -> new RecorderClosing((String) row[0], (Integer) row[1], Math.toIntExact((Long) row[2])))
                .toList();
        return new FiscalFigures(confirmed, all - confirmed - settled, settled, closings);
    }
}
