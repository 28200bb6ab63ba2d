package org.comptoir.pos.sales;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/// Reads all rows of the sales of a range: one query a table, however many they are.
final class StoredSales {

    private static final String OF_RANGE =
            " p join SaleRow s on s.id = p.saleId where s.tillId = :till and s.number > :after and s.number <= :last";

    private final StatelessSession session;
    private final SaleRange range;

    private StoredSales(StatelessSession session, SaleRange range) {
        this.session = session;
        this.range = range;
    }

    /// In the order of their numbers.
    static List<StoredSale> of(StatelessSession session, SaleRange range) {
        return new StoredSales(session, range).read();
    }

    private List<StoredSale> read() {
        var lines = parts(
                SaleLineRow.class, "select p from SaleLineRow" + OF_RANGE, part -> part.saleId, part -> part.position);
        var reductions = parts(
                SaleLineReductionRow.class,
                "select p from SaleLineReductionRow" + OF_RANGE,
                part -> part.saleId,
                part -> part.position);
        var taxes =
                parts(SaleTaxRow.class, "select p from SaleTaxRow" + OF_RANGE, part -> part.saleId, part -> part.id);
        var tenders = parts(
                SaleTenderRow.class,
                "select p from SaleTenderRow" + OF_RANGE,
                part -> part.saleId,
                part -> part.position);
        var payouts = parts(
                SalePayoutRow.class,
                "select p from SalePayoutRow" + OF_RANGE,
                part -> part.saleId,
                part -> part.position);
        return range.select(
                        session,
                        "from SaleRow where tillId = :till and number > :after and number <= :last order by number, id",
                        SaleRow.class)
                .getResultStream()
                .map(row -> new StoredSale(
                        row,
                        lines.getOrDefault(row.id, List.of()),
                        reductions.getOrDefault(row.id, List.of()),
                        taxes.getOrDefault(row.id, List.of()),
                        tenders.getOrDefault(row.id, List.of()),
                        payouts.getOrDefault(row.id, List.of())))
                .toList();
    }

    /// Each sale's in their order: a few rows are sorted faster here than all of them in the engine.
    private <R> Map<Long, List<R>> parts(
            Class<R> type, String query, Function<R, Long> saleOf, ToLongFunction<R> position) {
        var parts = range.select(session, query, type).getResultStream().collect(Collectors.groupingBy(saleOf));
        var order = Comparator.comparingLong(position);
        parts.values().forEach(rows -> rows.sort(order));
        return parts;
    }
}
