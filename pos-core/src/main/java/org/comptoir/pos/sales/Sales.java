package org.comptoir.pos.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Reads completed sales.
public final class Sales {

    private static final Comparator<SaleRow> NEWEST_FIRST = Comparator.<SaleRow, Instant>comparing(row -> row.soldAt)
            .reversed()
            .thenComparing(row -> row.tillId)
            .thenComparing(row -> row.number, Comparator.reverseOrder());

    private final Database database;

    public Sales(Database database) {
        this.database = database;
    }

    public Optional<Sale> byNumber(SaleNumber number) {
        return single("number = :value and tillId = :till", number.number(), number.till());
    }

    /// The sale produced by this request, if any.
    public Optional<Sale> byRequest(UUID requestId) {
        return single("requestId = :value", requestId.toString(), null);
    }

    /// The latest sale of a till.
    public Optional<Sale> last(TillId till) {
        return single(
                "tillId = :till and number = (select max(s.number) from SaleRow s where s.tillId = :value)",
                till.value(),
                till);
    }

    /// All that a customer ever bought, added up; see [PurchaseHistory#totals].
    public CustomerTotals totals(CustomerId customer, Instant since, LocalDate firstDay) {
        return database.read(session -> new PurchaseHistory(session).totals(customer, since, firstDay));
    }

    /// A customer's purchases, newest first, those that were attached later among them.
    public List<Sale> ofCustomer(CustomerId customer, int limit) {
        return database.read(session -> {
            var ids = MergedCustomers.idsOf(session, customer);
            var own = session.createSelectionQuery(
                            "from SaleRow where customerId in (:customers) order by soldAt desc, tillId, number desc",
                            SaleRow.class)
                    .setParameterList("customers", ids)
                    .setMaxResults(limit)
                    .getResultList();
            var attached = session.createSelectionQuery(
                            "select s from SaleAttachmentRow a join SaleRow s on s.id = a.id"
                                    + " where a.customerId in (:customers) order by a.soldAt desc, a.tillId, a.number desc",
                            SaleRow.class)
                    .setParameterList("customers", ids)
                    .setMaxResults(limit)
                    .getResultList();
            var rows = Stream.concat(own.stream(), attached.stream())
                    .sorted(NEWEST_FIRST)
                    .limit(limit)
                    .toList();
            return sales(session, rows);
        });
    }

    /// A sale as what comes back of it has to take it, within the caller's transaction: with the customer that it was
    /// attached to later.
    static Optional<Sale> byNumber(StatelessSession session, SaleNumber number) {
        return sealed(session, number).map(sale -> SaleAttachments.applied(session, sale));
    }

    /// A sale as it was finished, within the caller's transaction.
    static Optional<Sale> sealed(StatelessSession session, SaleNumber number) {
        var rows = session.createSelectionQuery("from SaleRow where tillId = :till and number = :number", SaleRow.class)
                .setParameter("till", number.till().value())
                .setParameter("number", number.number())
                .getResultList();
        return sales(session, rows).stream().findFirst();
    }

    private Optional<Sale> single(String condition, Object value, @Nullable TillId till) {
        return database.read(session -> {
            var query = session.createSelectionQuery("from SaleRow where " + condition, SaleRow.class)
                    .setParameter("value", value);
            if (till != null) {
                query.setParameter("till", till.value());
            }
            return sales(session, query.getResultList()).stream().findFirst();
        });
    }

    /// Reads each kind of part of all these sales with one query.
    private static List<Sale> sales(StatelessSession session, List<SaleRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(row -> row.id).toList();
        var lines = parts(session, SaleLineRow.class, ids, row -> row.saleId);
        var reductions = parts(session, SaleLineReductionRow.class, ids, row -> row.saleId);
        var taxes = parts(session, SaleTaxRow.class, ids, row -> row.saleId);
        var tenders = parts(session, SaleTenderRow.class, ids, row -> row.saleId);
        var payouts = parts(session, SalePayoutRow.class, ids, row -> row.saleId);
        return rows.stream()
                .map(row -> row.sale(
                        lines.getOrDefault(row.id, List.of()),
                        reductions.getOrDefault(row.id, List.of()),
                        taxes.getOrDefault(row.id, List.of()),
                        tenders.getOrDefault(row.id, List.of()),
                        payouts.getOrDefault(row.id, List.of())))
                .toList();
    }

    private static <R> Map<Long, List<R>> parts(
            StatelessSession session, Class<R> type, List<Long> sales, Function<R, Long> saleOf) {
        var found = new ArrayList<R>();
        for (var some : Chunks.of(sales)) {
            // A list is translated anew each time, as it may have another length; most often there is one sale.
            var query = some.size() == 1
                    ? session.createSelectionQuery(
                                    "from " + type.getSimpleName() + " where saleId = :sale order by id", type)
                            .setParameter("sale", some.getFirst())
                    : session.createSelectionQuery(
                                    "from " + type.getSimpleName() + " where saleId in :sales order by id", type)
                            .setParameterList("sales", some);
            found.addAll(query.getResultList());
        }
        return found.stream().collect(Collectors.groupingBy(saleOf));
    }
}
