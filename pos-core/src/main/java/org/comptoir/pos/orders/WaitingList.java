package org.comptoir.pos.orders;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.stock.Stock;
import org.hibernate.StatelessSession;

/// Who waits for which goods. Goods that come in go to those who wait longest, as far as they reach; what is put aside
/// is nobody else's.
public final class WaitingList {

    /// Of those who were served or gave up, the newest so many are listed.
    public static final int MAX_DONE = 500;

    private final Database database;
    private final Clock clock;
    private final Stock stock;
    private final Orders orders;

    public WaitingList(Database database, Clock clock, Stock stock, Orders orders) {
        this.database = database;
        this.clock = clock;
        this.stock = stock;
        this.orders = orders;
    }

    /// Adds a customer.
    ///
    /// @param quantity more than nothing
    /// @param note at most [WaitingCustomer#MAX_NOTE_LENGTH] characters, may be empty
    public WaitingId add(SignedInStaff by, CustomerId customer, ArticleId article, Quantity quantity, String note) {
        by.require(Permission.SELL);
        if (!quantity.isPositive() || note.length() > WaitingCustomer.MAX_NOTE_LENGTH) {
            throw new IllegalArgumentException("nothing to wait for: " + quantity.toDecimal());
        }
        return database.write(session -> {
            var row = new WaitingCustomerRow();
            row.customerId = customer.value();
            row.articleId = article.value();
            row.quantityThousandths = quantity.thousandths();
            row.note = note.strip();
            row.enteredAt = clock.instant();
            row.staffName = by.name();
            row.changedAt = row.enteredAt;
            row.changedBy = by.name();
            session.insert(row);
            return new WaitingId(row.id);
        });
    }

    /// Says that a customer was called or served, gave up, or waits on.
    ///
    /// @return whether it was so until now; false if somebody else was faster
    public boolean change(SignedInStaff by, WaitingCustomer known, WaitingState state) {
        by.require(Permission.SELL);
        return database.write(session -> session.createMutationQuery(
                                "update WaitingCustomerRow set state = :state, changedAt = :now, changedBy = :by"
                                        + " where id = :id and state = :from")
                        .setParameter("state", state)
                        .setParameter("now", clock.instant())
                        .setParameter("by", by.name())
                        .setParameter("id", known.id().value())
                        .setParameter("from", known.state())
                        .executeUpdate()
                == 1);
    }

    /// Those who wait, longest first.
    public List<WaitingCustomer> open() {
        var rows = database.read(WaitingList::openRows);
        var free = free(articles(rows));
        return rows.stream().map(row -> row.customer(isEnough(row, free))).toList();
    }

    /// Those who are to be called because goods are in.
    public List<WaitingCustomer> toBeCalled() {
        return open().stream().filter(WaitingCustomer::isToBeCalled).toList();
    }

    /// How many are to be called: of those whose goods are in the shop, no names are read.
    public int countToBeCalled() {
        var rows = database.read(session -> session.createSelectionQuery(
                        "select w from WaitingCustomerRow w join StockLevelRow s on s.articleId = w.articleId"
                                + " where w.state in (WAITING, CALLED) and s.quantityThousandths > 0"
                                + " order by w.enteredAt, w.id",
                        WaitingCustomerRow.class)
                .getResultList());
        var free = free(articles(rows));
        return (int) rows.stream()
                .filter(row -> isEnough(row, free) && row.state == WaitingState.WAITING)
                .count();
    }

    /// Those who were served or gave up, the newest first.
    public List<WaitingCustomer> done() {
        return database
                .read(session -> session.createSelectionQuery(
                                "from WaitingCustomerRow where state in (SERVED, WITHDRAWN)"
                                        + " order by changedAt desc, id desc",
                                WaitingCustomerRow.class)
                        .setMaxResults(MAX_DONE)
                        .getResultList())
                .stream()
                .map(row -> row.customer(false))
                .toList();
    }

    private static List<ArticleId> articles(List<WaitingCustomerRow> rows) {
        return rows.stream().map(row -> new ArticleId(row.articleId)).distinct().toList();
    }

    private static List<WaitingCustomerRow> openRows(StatelessSession session) {
        return session.createSelectionQuery(
                        "from WaitingCustomerRow where state in (WAITING, CALLED) order by enteredAt, id",
                        WaitingCustomerRow.class)
                .getResultList();
    }

    /// What is there of each and put aside for nobody.
    private Map<ArticleId, Quantity> free(List<ArticleId> articles) {
        var free = new HashMap<ArticleId, Quantity>(stock.levels(articles));
        orders.putAside(articles)
                .forEach((article, reserved) -> free.merge(article, reserved.negate(), Quantity::plus));
        return free;
    }

    /// Takes what this customer waits for from what is left.
    private static boolean isEnough(WaitingCustomerRow row, Map<ArticleId, Quantity> free) {
        var article = new ArticleId(row.articleId);
        var left = free.getOrDefault(article, Quantity.ZERO).minus(new Quantity(row.quantityThousandths));
        if (left.isNegative()) {
            return false;
        }
        free.put(article, left);
        return true;
    }
}
