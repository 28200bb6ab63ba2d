package org.comptoir.pos.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.query.SelectionQuery;

/// Finds the sale that goods are returned from, at any till, by what the customer still knows of it. The newest come
/// first.
public final class ReturnableSales {

    private static final String NEWEST_FIRST = " order by soldAt desc, tillId, number desc";

    private final Database database;

    public ReturnableSales(Database database) {
        this.database = database;
    }

    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not refund, as all methods here
    public List<SaleSummary> latest(SignedInStaff by, int limit) {
        by.require(Permission.REFUND);
        return database.read(session -> newest(
                session.createSelectionQuery(Sales.SUMMARY + "where articles > 0" + NEWEST_FIRST, SaleSummary.class),
                limit));
    }

    /// @param since sales before it are not looked at
    public List<SaleSummary> withTotal(SignedInStaff by, Money total, Instant since, int limit) {
        by.require(Permission.REFUND);
        return database.read(session -> newest(
                session.createSelectionQuery(
                                Sales.SUMMARY + "where totalCents = :total and soldAt >= :since" + NEWEST_FIRST,
                                SaleSummary.class)
                        .setParameter("total", total.cents())
                        .setParameter("since", since),
                limit));
    }

    public List<SaleSummary> ofDay(SignedInStaff by, LocalDate day, int limit) {
        by.require(Permission.REFUND);
        return database.read(session -> newest(
                session.createSelectionQuery(
                                Sales.SUMMARY + "where businessDay = :day" + NEWEST_FIRST, SaleSummary.class)
                        .setParameter("day", day),
                limit));
    }

    public List<SaleSummary> ofCustomers(SignedInStaff by, Collection<CustomerId> customers, int limit) {
        by.require(Permission.REFUND);
        return customers.isEmpty()
                ? List.of()
                : database.read(session -> newest(
                        session.createSelectionQuery(
                                        Sales.SUMMARY + "where customerId in :customers" + NEWEST_FIRST,
                                        SaleSummary.class)
                                .setParameterList(
                                        "customers",
                                        customers.stream()
                                                .map(CustomerId::value)
                                                .toList()),
                        limit));
    }

    /// Sales of any of these articles.
    public List<SaleSummary> withArticles(SignedInStaff by, Collection<ArticleId> articles, int limit) {
        by.require(Permission.REFUND);
        return articles.isEmpty()
                ? List.of()
                : database.read(session -> newest(
                        session.createSelectionQuery(
                                        Sales.SUMMARY
                                                + "s where s.id in (select l.saleId from SaleLineRow l"
                                                + " where l.articleId in :articles)"
                                                + NEWEST_FIRST,
                                        SaleSummary.class)
                                .setParameterList(
                                        "articles",
                                        articles.stream().map(ArticleId::value).toList()),
                        limit));
    }

    private static List<SaleSummary> newest(SelectionQuery<SaleSummary> query, int limit) {
        return query.setMaxResults(limit).getResultList();
    }
}
