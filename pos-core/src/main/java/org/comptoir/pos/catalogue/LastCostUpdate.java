package org.comptoir.pos.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.Deed;
import org.hibernate.StatelessSession;

/// Records the cost of articles when goods come in, within the transaction of the goods receipt.
public final class LastCostUpdate {

    private final StatelessSession session;
    private final long number;
    private final List<Long> articles = new ArrayList<>();

    public LastCostUpdate(StatelessSession session) {
        this.session = session;
        this.number = CatalogueVersion.next(session);
    }

    /// @param cost of one unit, without tax
    public void record(ArticleId article, Money cost) {
        session.createMutationQuery("update ArticleRow set lastCostCents = :cost, changeNumber = :number,"
                        + " version = version + 1 where id = :article")
                .setParameter("cost", cost.cents())
                .setParameter("number", number)
                .setParameter("article", article.value())
                .executeUpdate();
        articles.add(article.value());
    }

    /// Has the new costs signed, as the last of the transaction.
    public void record(AuditTrail trail, String staffName) {
        trail.record(
                session,
                new Deed(staffName, "articles", "cost of " + articles.size()),
                List.of(ArticleRow.COVERED.rows(articles)));
    }
}
