package org.comptoir.shop.selling;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.settings.ShopSettings;

/// An amount typed instead of an article, and what it sells as: an article without a price, which gives it its name
/// and its VAT rate.
public final class OpenPrice {

    /// The name of the shop setting: the id of the article, or nothing to choose each time.
    public static final String NOTE = "openprice.article";

    public static final int MAX_CHOICES = 12;

    /// A number without decimals or the euro sign is a code.
    private static final Pattern TYPED = Pattern.compile("\\d{1,7}[.,]\\d{1,2}(\\s?€)?|\\d{1,7}\\s?€");

    private final Catalogue catalogue;
    private final ShopSettings settings;

    public OpenPrice(Catalogue catalogue, ShopSettings settings) {
        this.catalogue = catalogue;
        this.settings = settings;
    }

    /// The price, if what was typed is one.
    public static Optional<Money> read(String typed) {
        var trimmed = typed.strip();
        return TYPED.matcher(trimmed).matches() ? AmountText.read(trimmed).filter(Money::isPositive) : Optional.empty();
    }

    /// What it may sell as; one if the shop decided, or has one only. For the background.
    public List<Article> articles() {
        return chosen().map(List::of).orElseGet(this::choices);
    }

    /// The article the shop decided on, as long as it is sold without a price.
    public Optional<Article> chosen() {
        return settings.get(NOTE)
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> catalogue.article(new ArticleId(Long.parseLong(id))))
                .filter(article -> article.active() && article.price() == null);
    }

    public List<Article> choices() {
        return catalogue.withoutPrice(MAX_CHOICES);
    }
}
