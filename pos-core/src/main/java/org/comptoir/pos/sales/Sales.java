package org.comptoir.pos.sales;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.hibernate.StatelessSession;

/// The sales that were made, for reading.
public final class Sales {

    private static final String SUMMARY =
            "select new org.comptoir.pos.sales.SaleSummary(number, requestId, soldAt, till,"
                    + " staffName, customerName, articles, discountCents, totalCents, signature) from SaleRow ";

    private final Database database;

    public Sales(Database database) {
        this.database = database;
    }

    public Optional<Sale> byNumber(long number) {
        return one("number = :value", number);
    }

    /// The sale that was made under this request id, if it was.
    public Optional<Sale> byRequest(UUID requestId) {
        return one("requestId = :value", requestId.toString());
    }

    /// The newest sale of a till.
    public Optional<Sale> last(String till) {
        return one("number = (select max(s.number) from SaleRow s where s.till = :value)", till);
    }

    /// What a customer bought, newest first.
    public List<Sale> ofCustomer(CustomerId customer, int limit) {
        return database.read(session -> whole(
                session,
                session.createSelectionQuery(
                                "from SaleRow where customerId = :customer order by soldAt desc, number desc",
                                SaleRow.class)
                        .setParameter("customer", customer.value())
                        .setMaxResults(limit)
                        .getResultList()));
    }

    /// The sales of some days, in the order in which they were made.
    ///
    /// @param from the first day
    /// @param to the last day
    public List<SaleSummary> between(LocalDate from, LocalDate to) {
        return database.read(session -> session.createSelectionQuery(
                        SUMMARY + "where businessDay between :from and :to order by number", SaleSummary.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList());
    }

    /// The sales of one day, newest first.
    public List<SaleSummary> ofDay(LocalDate day) {
        return between(day, day).reversed();
    }

    private Optional<Sale> one(String condition, Object value) {
        return database.read(session -> whole(
                        session,
                        session.createSelectionQuery("from SaleRow where " + condition, SaleRow.class)
                                .setParameter("value", value)
                                .getResultList())
                .stream()
                .findFirst());
    }

    /// Reads the parts of all these sales by one query each.
    private static List<Sale> whole(StatelessSession session, List<SaleRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(row -> row.id).toList();
        var lines = parts(session, SaleLineRow.class, ids, row -> row.saleId);
        var taxes = parts(session, SaleTaxRow.class, ids, row -> row.saleId);
        var tenders = parts(session, SaleTenderRow.class, ids, row -> row.saleId);
        return rows.stream()
                .map(row -> row.sale(
                        lines.getOrDefault(row.id, List.of()),
                        taxes.getOrDefault(row.id, List.of()),
                        tenders.getOrDefault(row.id, List.of())))
                .toList();
    }

    private static <R> Map<Long, List<R>> parts(
            StatelessSession session, Class<R> type, List<Long> sales, Function<R, Long> saleOf) {
        return session.createSelectionQuery(
                        "from " + type.getSimpleName() + " where saleId in :sales order by id", type)
                .setParameterList("sales", sales)
                .getResultStream()
                .collect(Collectors.groupingBy(saleOf));
    }
}
