package org.comptoir.pos.sales.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.staff.StaffId;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/// Reads the few sales that something rare leads to, from its index alone: an article that hardly sells, somebody who
/// left, a payment that nobody uses any more.
final class FewSalesReader implements SaleSelection.FewSales {

    /// From so many on they are not rare, and found sooner among the newest sales.
    private static final int MANY = 5_000;

    private static final String WITH_ARTICLES =
            "select l.sale_id as sale from sale_line l where l.article_id in (:articles)";

    private static final String BY_SELLERS = "select s.id as sale from sale s where s.staff_id in (:sellers)";

    private static final String PAID_BY = "select t.sale_id as sale from sale_tender t where t.kind in (:kinds)";

    private static final String PAID_OUT_BY = "select p.sale_id as sale from sale_payout p where p.kind in (:kinds)";

    /// An index is on the till that was returned to, whose letters come after nothing.
    private static final String WITH_RETURNS = "select l.sale_id as sale from sale_line l where l.returned_till >= ''";

    private static final String OF_INVOICE = """
            select s.id as sale from invoice i join sale s on s.till_id = i.sale_till and s.number = i.sale_number
            where i.till_id = :till and i.number = :number""";

    private final StatelessSession session;

    FewSalesReader(StatelessSession session) {
        this.session = session;
    }

    @Override
    public Optional<List<Long>> of(SaleMeaning meaning) {
        return switch (meaning) {
            case SaleMeaning.WithArticles(var articles) ->
                articles.isEmpty()
                        ? Optional.of(List.of())
                        : few(query(WITH_ARTICLES)
                                .setParameterList(
                                        "articles",
                                        articles.stream().map(ArticleId::value).toList()));
            case SaleMeaning.BySellers(var sellers) ->
                sellers.isEmpty()
                        ? Optional.of(List.of())
                        : few(query(BY_SELLERS)
                                .setParameterList(
                                        "sellers",
                                        sellers.stream().map(StaffId::value).toList()));
            case SaleMeaning.PaidBy(var tenders) ->
                paidBy(tenders.stream().map(Enum::name).toList());
            case SaleMeaning.WithReturns() -> few(query(WITH_RETURNS));
            case SaleMeaning.OfInvoice(var number) ->
                few(query(OF_INVOICE)
                        .setParameter("till", number.till().value())
                        .setParameter("number", number.number()));
            case SaleMeaning.OfNumber ignored -> Optional.empty();
            case SaleMeaning.OfAmount ignored -> Optional.empty();
            case SaleMeaning.OfCustomers ignored -> Optional.empty();
            case SaleMeaning.AttachedTo ignored -> Optional.empty();
            case SaleMeaning.AtTills ignored -> Optional.empty();
            case SaleMeaning.Anonymous ignored -> Optional.empty();
            case SaleMeaning.Invoiced ignored -> Optional.empty();
        };
    }

    private Optional<List<Long>> paidBy(List<String> kinds) {
        if (kinds.isEmpty()) {
            return Optional.of(List.of());
        }
        var paid = few(query(PAID_BY).setParameterList("kinds", kinds));
        var paidOut = paid.isEmpty() ? paid : few(query(PAID_OUT_BY).setParameterList("kinds", kinds));
        if (paid.isEmpty() || paidOut.isEmpty()) {
            return Optional.empty();
        }
        var both = new ArrayList<>(paid.get());
        both.addAll(paidOut.get());
        return Optional.of(both.stream().distinct().toList());
    }

    private NativeQuery<Long> query(String text) {
        return session.createNativeQuery(text, Long.class).addScalar("sale", StandardBasicTypes.LONG);
    }

    private static Optional<List<Long>> few(NativeQuery<Long> query) {
        var ids = query.setMaxResults(MANY).getResultList();
        return ids.size() == MANY
                ? Optional.empty()
                : Optional.of(ids.stream().distinct().toList());
    }
}
