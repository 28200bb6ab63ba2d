package org.comptoir.pos.catalogue;

import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.money.Money;
import org.hibernate.StatelessSession;

/// Records the cost of articles when goods come in, within the transaction of the goods receipt.
public final class LastCostUpdate {

    private final StatelessSession session;
    private final long number;

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
    }
}
