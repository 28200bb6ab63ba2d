package org.comptoir.pos.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.orders.OrderResult.Reason;
import org.comptoir.pos.orders.SalesOrderRow.State;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.sales.Checkout;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.trail.Deed;
import org.comptoir.pos.vouchers.Vouchers;
import org.hibernate.StatelessSession;

/// Keeps quotes and goods put aside. They become sales at the till: [OrderParticipant] sees to that.
public final class Orders {

    /// What was promised to customers, and at which prices.
    public static final List<CoveredTable> COVERED = List.of(SalesOrderRow.COVERED, OrderLineRow.COVERED);

    /// Of those that are done with, the newest so many are listed.
    public static final int MAX_DONE = 500;

    private static final String LOCK_TILL = "update till set name = name where id = ?";
    private static final String LOCK =
            "update sales_order set shelf = shelf where kind = ? and till_id = ? and number = ?";

    private final Database database;
    private final Clock clock;
    private final Supplier<TillTerms> till;
    private final Supplier<Checkout> checkout;
    private final Vouchers vouchers;
    private final AuditTrail trail;

    /// @param till at which is agreed
    /// @param checkout says what could be sold
    /// @param trail has what was agreed signed
    public Orders(
            Database database,
            Clock clock,
            Supplier<TillTerms> till,
            Supplier<Checkout> checkout,
            Vouchers vouchers,
            AuditTrail trail) {
        this.database = database;
        this.clock = clock;
        this.till = till;
        this.checkout = checkout;
        this.vouchers = vouchers;
        this.trail = trail;
    }

    /// The business day at this till.
    public LocalDate today() {
        return till.get().day(clock.instant());
    }

    /// Keeps a ticket as a quote, or puts its goods aside, under the next number of this till.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not sell the goods at these prices
    public OrderResult keep(SignedInStaff by, OrderDraft draft) {
        var objection = checkout.get().objection(draft.basket(), draft.book(), by);
        if (objection.isPresent()) {
            return new OrderResult.NotSellable(objection.get());
        }
        var today = today();
        if (draft.kind() == OrderNumber.Kind.PUT_ASIDE && draft.basket().customer() == null) {
            return new OrderResult.Refused(Reason.NO_CUSTOMER);
        }
        if (!isAllowed(draft.lastDay(), today)) {
            return new OrderResult.Refused(Reason.NO_DAY);
        }
        var lines = new ArrayList<OrderLine>();
        for (var priced : draft.basket().price(draft.book()).lines()) {
            if (!(priced.line().item() instanceof ArticleItem article)) {
                return new OrderResult.Refused(Reason.NOT_GOODS);
            }
            if (article.order() != null) {
                return new OrderResult.Refused(Reason.ORDERED_ALREADY);
            }
            lines.addAll(OrderLine.agreed(priced, article));
        }
        var number = database.write(session -> insert(session, by, draft, lines));
        return new OrderResult.Kept(find(number).orElseThrow());
    }

    private static boolean isAllowed(LocalDate lastDay, LocalDate today) {
        return !lastDay.isBefore(today) && !lastDay.isAfter(today.plusDays(OrderTerms.MAX_DAYS));
    }

    private OrderNumber insert(StatelessSession session, SignedInStaff by, OrderDraft draft, List<OrderLine> lines) {
        var row = new SalesOrderRow();
        row.kind = draft.kind();
        row.till = till.get().id().value();
        PortableSql.lock(session, LOCK_TILL, row.till);
        row.number = last(session, row.kind, row.till) + 1;
        var customer = draft.basket().customer();
        row.customerId = customer == null ? null : customer.id().value();
        row.customerName = customer == null ? "" : customer.displayName();
        row.totalCents =
                Money.sum(lines.stream().map(OrderLine::total).toList()).cents();
        row.madeAt = clock.instant();
        row.staffName = by.name();
        row.lastDay = draft.lastDay();
        row.note = draft.note().strip();
        row.shelf = draft.shelf().strip();
        session.insert(row);
        var rows = new ArrayList<OrderLineRow>();
        lines.forEach(line -> rows.add(new OrderLineRow(row.id, rows.size() + 1, line)));
        session.insertMultiple(rows);
        trail.record(
                session,
                new Deed(by.name(), "orders", row.orderNumber() + " agreed"),
                List.of(
                        SalesOrderRow.COVERED.row(row.id),
                        OrderLineRow.COVERED.rows(
                                rows.stream().map(line -> line.id).toList())));
        return row.orderNumber();
    }

    private static long last(StatelessSession session, OrderNumber.Kind kind, String till) {
        return session.createSelectionQuery(
                        "select coalesce(max(number), 0L) from SalesOrderRow where kind = :kind and till = :till",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("till", till)
                .getSingleResult();
    }

    public Optional<SalesOrder> find(OrderNumber number) {
        var found = database.read(session -> OrderReader.found(
                session, OrderReader.row(session, number).map(List::of).orElse(List.of())));
        return orders(found).stream().findFirst();
    }

    /// Those that are pending by their last day, then those that are done with, the newest first.
    public List<SalesOrder> list(OrderSelection selection) {
        var found = database.read(session -> {
            var rows = new ArrayList<SalesOrderRow>();
            if (selection.stage() != OrderSelection.Stage.DONE) {
                rows.addAll(session.createSelectionQuery(
                                "from SalesOrderRow where state = OPEN order by lastDay, id", SalesOrderRow.class)
                        .getResultList());
            }
            if (selection.stage() == OrderSelection.Stage.DONE || selection.stage() == OrderSelection.Stage.ALL) {
                rows.addAll(session.createSelectionQuery(
                                "from SalesOrderRow where state <> OPEN order by closedAt desc, id desc",
                                SalesOrderRow.class)
                        .setMaxResults(MAX_DONE)
                        .getResultList());
            }
            return OrderReader.found(session, rows);
        });
        return orders(found).stream().filter(selection::takes).toList();
    }

    /// What is pending for a customer.
    public List<SalesOrder> ofCustomer(CustomerId customer) {
        return orders(database.read(session -> OrderReader.found(
                session,
                session.createSelectionQuery(
                                "from SalesOrderRow where customerId in (:customers) and state = OPEN"
                                        + " order by lastDay, id",
                                SalesOrderRow.class)
                        .setParameterList("customers", MergedCustomers.idsOf(session, customer))
                        .getResultList())));
    }

    private List<SalesOrder> orders(OrderReader.Found found) {
        return new OrderReader(vouchers, today()).orders(found);
    }

    /// How much of these articles is put aside; those of which nothing is are left out.
    public Map<ArticleId, Quantity> putAside(Collection<ArticleId> articles) {
        var reserved = new HashMap<ArticleId, Quantity>();
        for (var some : Chunks.of(articles.stream().map(ArticleId::value).toList())) {
            database.read(session -> session.createSelectionQuery(
                                    "select l.articleId, sum(l.quantityThousandths) from OrderLineRow l"
                                            + " join SalesOrderRow o on o.id = l.orderId"
                                            + " where o.kind = PUT_ASIDE and o.state = OPEN and l.articleId in :articles"
                                            + " group by l.articleId",
                                    Object[].class)
                            .setParameterList("articles", some)
                            .getResultList())
                    .forEach(row ->
                            reserved.put(new ArticleId((Long) row[0]), new Quantity(((Number) row[1]).longValue())));
            database.read(session -> session.createSelectionQuery(
                                    "select l.articleId, sum(d.quantityThousandths) from OrderDeliveryRow d"
                                            + " join OrderLineRow l on l.id = d.orderLineId"
                                            + " join SalesOrderRow o on o.id = l.orderId"
                                            + " where o.kind = PUT_ASIDE and o.state = OPEN and l.articleId in :articles"
                                            + " group by l.articleId",
                                    Object[].class)
                            .setParameterList("articles", some)
                            .getResultList())
                    .forEach(row -> reserved.merge(
                            new ArticleId((Long) row[0]),
                            new Quantity(-((Number) row[1]).longValue()),
                            Quantity::plus));
        }
        reserved.values().removeIf(quantity -> !quantity.isPositive());
        return reserved;
    }

    /// Has it hold until another day.
    public OrderResult extend(SignedInStaff by, OrderNumber number, LocalDate lastDay) {
        if (!isAllowed(lastDay, today())) {
            return new OrderResult.Refused(Reason.NO_DAY);
        }
        return change(by, number, "until " + lastDay, row -> {
            row.lastDay = lastDay;
            return row;
        });
    }

    /// Goods go back to the shelf, a quote holds no more. What was paid in advance stays owed to the customer, and is
    /// given back as a return of its sale.
    public OrderResult withdraw(SignedInStaff by, OrderNumber number) {
        return change(by, number, "withdrawn", row -> {
            row.state = State.WITHDRAWN;
            row.closedAt = clock.instant();
            row.closedBy = by.name();
            return row;
        });
    }

    private OrderResult change(
            SignedInStaff by, OrderNumber number, String what, UnaryOperator<SalesOrderRow> changed) {
        by.require(Permission.SELL);
        var isOpen = database.write(session -> {
            var row = lock(session, number);
            if (row.isEmpty() || row.get().state != State.OPEN) {
                return false;
            }
            session.update(changed.apply(row.get()));
            trail.record(
                    session,
                    new Deed(by.name(), "orders", number + " " + what),
                    List.of(SalesOrderRow.COVERED.row(row.get().id)));
            return true;
        });
        return isOpen ? new OrderResult.Kept(find(number).orElseThrow()) : new OrderResult.Refused(Reason.NOT_OPEN);
    }

    /// The order, which nobody else changes until the transaction ends.
    static Optional<SalesOrderRow> lock(StatelessSession session, OrderNumber number) {
        PortableSql.lock(session, LOCK, number.kind().name(), number.till().value(), number.number());
        return OrderReader.row(session, number);
    }
}
