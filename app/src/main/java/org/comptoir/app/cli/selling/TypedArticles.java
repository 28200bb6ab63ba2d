package org.comptoir.app.cli.selling;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.app.shop.Shop;
import org.comptoir.pos.catalogue.Article;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.sales.Basket;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;

/// Reads articles as they are typed: `CODE`, or `CODExQTY`. A code that holds an x itself goes before.
final class TypedArticles {

    private static final Pattern TIMES = Pattern.compile("(.+)[x×*](\\d{1,9}(?:\\.\\d{1,3})?)");

    private final Shop shop;
    private final Session session;

    TypedArticles(Shop shop, Session session) {
        this.shop = shop;
        this.session = session;
    }

    Basket read(List<String> typed) {
        var rates = shop.settings().taxRates().stream().collect(Collectors.toMap(TaxRate::code, rate -> rate));
        var basket = Basket.EMPTY;
        for (var text : typed) {
            var wanted = wanted(text);
            basket = basket.with(item(wanted.article(), rates), wanted.quantity());
        }
        return basket;
    }

    private record Wanted(Article article, Quantity quantity) {}

    private Wanted wanted(String text) {
        var whole = article(text);
        if (whole.isPresent()) {
            return new Wanted(whole.get(), Quantity.ONE);
        }
        var times = TIMES.matcher(text);
        if (!times.matches()) {
            throw unknown(text);
        }
        var quantity = Quantity.of(times.group(2));
        if (!quantity.isPositive()) {
            throw new Refused(session.texts().get("cli.sell.quantity", text));
        }
        return new Wanted(article(times.group(1)).orElseThrow(() -> unknown(times.group(1))), quantity);
    }

    private Optional<Article> article(String code) {
        var catalogue = shop.counter().catalogue();
        return catalogue.byCode(code).or(() -> catalogue.byBarcode(code)).filter(Article::active);
    }

    private Refused unknown(String code) {
        return new Refused(session.texts().get("cli.refused.noarticle", code));
    }

    private ArticleItem item(Article article, java.util.Map<TaxCode, TaxRate> rates) {
        var rate = rates.get(article.taxCode());
        if (article.price() == null || rate == null) {
            throw new Refused(session.texts().get("cli.sell.freeprice", article.displayName()));
        }
        return new ArticleItem(
                article.id(), article.code(), article.displayName(), article.soldBy(), rate, article.price());
    }
}
