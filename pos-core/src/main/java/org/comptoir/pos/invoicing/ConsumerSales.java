package org.comptoir.pos.invoicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.hibernate.StatelessSession;

/// Adds up what a shop sold to consumers on a day, which French businesses report by VAT rate, goods apart from
/// services (e-reporting, CGI art. 290; small firms from September 2027). What was invoiced to businesses is reported
/// by its invoices.
public final class ConsumerSales {

    private static final String TO_CONSUMERS = " s.businessDay = :day and not exists (select 1 from InvoiceRow i"
            + " where i.saleTill = s.tillId and i.saleNumber = s.number and i.business = true)";

    private final Database database;
    private final Supplier<SuppliedCategories> supplied;

    /// @param supplied read at each call
    public ConsumerSales(Database database, Supplier<SuppliedCategories> supplied) {
        this.database = database;
        this.supplied = supplied;
    }

    /// @param transactions how many sales and returns
    /// @param taxes of all of them
    /// @param parts the same by what was sold: those of which something was. A sale of goods and services counts in
    /// both
    public record OfDay(LocalDate day, long transactions, TaxSummary taxes, List<Part> parts) {

        public OfDay {
            parts = List.copyOf(parts);
        }
    }

    /// @param transactions how many sales and returns have some of it
    public record Part(ConsumerCategory category, long transactions, TaxSummary taxes) {

        private Part plus(Part other) {
            return new Part(category, transactions + other.transactions, taxes.plus(other.taxes));
        }
    }

    /// What all tills sold on a business day.
    public OfDay of(SignedInStaff by, LocalDate day) {
        by.require(Permission.SEE_FIGURES);
        var known = supplied.get();
        return database.read(session -> {
            var sales = taxes(session, day);
            var services = known.isMixed() ? services(session, day, known) : Map.<Long, Map<TaxRate, Supplied>>of();
            var parts = new EnumMap<ConsumerCategory, Part>(ConsumerCategory.class);
            var all = new TaxSummary(List.of());
            for (var sale : sales.entrySet()) {
                var taxes = sale.getValue();
                all = all.plus(taxes);
                parts(taxes, known.kind(), services.getOrDefault(sale.getKey(), Map.of()))
                        .forEach(part -> parts.merge(part.category(), part, Part::plus));
            }
            return new OfDay(day, sales.size(), all, List.copyOf(parts.values()));
        });
    }

    /// The VAT of each sale, by the sale's id.
    private static Map<Long, TaxSummary> taxes(StatelessSession session, LocalDate day) {
        var sales = new LinkedHashMap<Long, TaxSummary>();
        session.createSelectionQuery(
                        "select s.id, t.taxCode, t.rateBp, t.netCents, t.taxCents"
                                + " from SaleTaxRow t join SaleRow s on s.id = t.saleId where" + TO_CONSUMERS,
                        Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> {
                    var tax = new TaxSummary.Row(rate(row), Money.ofCents((Long) row[3]), Money.ofCents((Long) row[4]));
                    sales.merge((Long) row[0], new TaxSummary(List.of(tax)), TaxSummary::plus);
                });
        return sales;
    }

    /// The lines of a sale at one VAT rate.
    ///
    /// @param articles what they cost together
    /// @param services what those of them cost that are services
    /// @param vouchers single-purpose vouchers that were sold or came back
    private record Supplied(Money articles, Money services, Money vouchers) {

        /// What single-purpose vouchers paid lowers services and goods alike. The sale's own VAT stands where all of it
        /// is services.
        TaxSummary served(TaxSummary.Row row) {
            if (services.equals(articles) && vouchers.isZero()) {
                return new TaxSummary(List.of(row));
            }
            var taxed = row.gross().minus(vouchers);
            var part = articles.isZero() ? services : taxed.scaled(services.cents(), articles.cents());
            return TaxSummary.ofGross(Map.of(row.rate(), part));
        }
    }

    /// The sales with services, by the sale's id; of each the rates at which there are some.
    private static Map<Long, Map<TaxRate, Supplied>> services(
            StatelessSession session, LocalDate day, SuppliedCategories supplied) {
        var sales = new LinkedHashMap<Long, Map<TaxRate, Supplied>>();
        session.createSelectionQuery(
                        "select s.id, l.taxCode, l.taxRateBp,"
                                + " sum(case when l.articleId is null then 0L else l.totalCents end),"
                                + " sum(case when a.categoryId in :services then l.totalCents else 0L end),"
                                + " sum(case when l.kind in (SINGLE_VOUCHER, SINGLE_VOUCHER_RETURN)"
                                + " then l.totalCents else 0L end)"
                                + " from SaleLineRow l join SaleRow s on s.id = l.saleId"
                                + " left join ArticleRow a on a.id = l.articleId"
                                + " where l.taxCode is not null and" + TO_CONSUMERS
                                + " group by s.id, l.taxCode, l.taxRateBp"
                                + " having sum(case when a.categoryId in :services then 1 else 0 end) > 0",
                        Object[].class)
                .setParameter("day", day)
                .setParameterList(
                        "services",
                        supplied.marked().stream().map(CategoryId::value).toList())
                .getResultStream()
                .forEach(row -> sales.computeIfAbsent((Long) row[0], id -> new LinkedHashMap<>())
                        .put(
                                rate(row),
                                new Supplied(
                                        Money.ofCents((Long) row[3]), Money.ofCents((Long) row[4]), Money.ofCents((Long)
                                                row[5]))));
        return sales;
    }

    private static TaxRate rate(Object[] row) {
        return new TaxRate(new TaxCode((String) row[1]), new Percent((Integer) row[2]));
    }

    /// One sale by what was sold: VAT is never computed again but for the services of a sale that has both, and goods
    /// are what is left, so that the parts are the whole.
    private static List<Part> parts(TaxSummary taxes, SupplyKind kind, Map<TaxRate, Supplied> services) {
        var taxed = rows(taxes, row -> row.rate().rate().basisPoints() != 0);
        var served = kind == SupplyKind.SERVICES
                ? taxed
                : taxed.rows().stream()
                        .flatMap(row ->
                                Stream.ofNullable(services.get(row.rate())).map(supplied -> supplied.served(row)))
                        .reduce(new TaxSummary(List.of()), TaxSummary::plus);
        var minus = new TaxSummary(served.rows().stream()
                .map(row -> new TaxSummary.Row(
                        row.rate(), row.net().negate(), row.tax().negate()))
                .toList());
        var goods = rows(
                taxed.plus(minus),
                row -> !(row.net().isZero() && row.tax().isZero())
                        || served.rows().stream()
                                .noneMatch(other -> other.rate().equals(row.rate())));
        var parts = new ArrayList<Part>();
        add(parts, ConsumerCategory.GOODS, goods);
        add(parts, ConsumerCategory.SERVICES, served);
        add(
                parts,
                ConsumerCategory.UNTAXED,
                rows(taxes, row -> row.rate().rate().basisPoints() == 0));
        return parts;
    }

    private static void add(List<Part> parts, ConsumerCategory category, TaxSummary taxes) {
        if (!taxes.rows().isEmpty()) {
            parts.add(new Part(category, 1, taxes));
        }
    }

    private static TaxSummary rows(TaxSummary taxes, Predicate<TaxSummary.Row> chosen) {
        return new TaxSummary(taxes.rows().stream().filter(chosen).toList());
    }
}
