package org.comptoir.pos.closing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads day closings within somebody's transaction: what is shown and printed from their rows, what totals build on as
/// it was signed.
final class StoredClosings {

    private static final Logger LOG = LoggerFactory.getLogger(StoredClosings.class);

    private StoredClosings() {}

    static Optional<DayClosing> closing(StatelessSession session, TillId of, long number) {
        return closings(
                        session,
                        session.createSelectionQuery(
                                        "from DayClosingRow where tillId = :till and number = :number",
                                        DayClosingRow.class)
                                .setParameter("till", of.value())
                                .setParameter("number", number)
                                .getResultList())
                .stream()
                .findFirst();
    }

    /// Newest first.
    static List<DayClosing> last(StatelessSession session, TillId of, int limit) {
        return closings(
                session,
                session.createSelectionQuery(
                                "from DayClosingRow where tillId = :till order by number desc", DayClosingRow.class)
                        .setParameter("till", of.value())
                        .setMaxResults(limit)
                        .getResultList());
    }

    /// The till's closing before, as it was signed: a row that was changed must change no total.
    static @Nullable DayClosing latest(StatelessSession session, TillId of) {
        return SignedClosings.last(session, of)
                .flatMap(entry -> signed(session, entry))
                .orElse(null);
    }

    /// The signed content, or the row if the entry was changed so that it cannot be parsed: the check reports that, and
    /// the till can close anyway.
    static Optional<DayClosing> signed(StatelessSession session, JournalEntry entry) {
        try {
            return Optional.of(SignedClosing.read(entry.content()).closing());
        } catch (IllegalArgumentException e) {
            LOG.error("the signed text of closing {} of till {} cannot be read", entry.number(), entry.till(), e);
            return closing(session, entry.till(), entry.number());
        }
    }

    private static List<DayClosing> closings(StatelessSession session, List<DayClosingRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<DayClosingPartRow>> parts = session.createSelectionQuery(
                        "from DayClosingPartRow where closingId in :closings order by id", DayClosingPartRow.class)
                .setParameterList("closings", rows.stream().map(row -> row.id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(part -> part.closingId));
        return rows.stream()
                .map(row -> row.closing(parts.getOrDefault(row.id, List.of())))
                .toList();
    }

    static void insert(StatelessSession session, DayClosing closing) {
        var row = new DayClosingRow(closing);
        session.insert(row);
        var parts = ClosingBreakdown.of(closing).rows();
        parts.forEach(part -> part.closingId = row.id);
        session.insertMultiple(parts);
    }
}
