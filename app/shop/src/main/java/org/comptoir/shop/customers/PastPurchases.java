package org.comptoir.shop.customers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.sales.CustomerPurchase;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.PurchaseHistory;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.Sales;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.jspecify.annotations.Nullable;

/// What a customer bought, for who stands at the till with them and asks. For the background.
public final class PastPurchases {

    /// Older sales are found by the list of sales.
    public static final int MAX_SALES = 30;

    private final Database database;
    private final Sales sales;
    private final Catalogue catalogue;
    private final ShopSettings settings;

    public PastPurchases(Database database, Sales sales, Catalogue catalogue, ShopSettings settings) {
        this.database = database;
        this.sales = sales;
        this.catalogue = catalogue;
        this.settings = settings;
    }

    /// Whether the role of this person may see it.
    public boolean mayBeSeen(SignedInStaff by) {
        return by.may(Permission.SEE_CUSTOMERS)
                && CustomerSight.of(settings::get).of(by.role()).contains(SeenDetail.PURCHASES);
    }

    /// The articles of the latest sales, newest first; empty if the role of this person may not see them.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted when the person may not see customers
    public List<PastPurchase> of(SignedInStaff by, CustomerId customer) {
        by.require(Permission.SEE_CUSTOMERS);
        if (!mayBeSeen(by)) {
            return List.of();
        }
        var articles = new HashMap<ArticleId, Optional<Article>>();
        return database.read(session -> new PurchaseHistory(session).latest(customer, MAX_SALES)).stream()
                .map(CustomerPurchase::number)
                .flatMap(number -> sales.byNumber(number).stream())
                .flatMap(sale -> bought(sale, articles))
                .toList();
    }

    private Stream<PastPurchase> bought(Sale sale, Map<ArticleId, Optional<Article>> articles) {
        return sale.lines().stream()
                .filter(line -> line.kind() == LineKind.ARTICLE)
                .map(line -> new PastPurchase(
                        sale.number(),
                        sale.soldAt(),
                        line.description(),
                        line.quantity(),
                        line.total(),
                        today(line, articles)));
    }

    private @Nullable Article today(SaleLine line, Map<ArticleId, Optional<Article>> articles) {
        var id = line.article();
        return id == null
                ? null
                : articles.computeIfAbsent(id, catalogue::article)
                        .filter(Article::active)
                        .orElse(null);
    }
}
