package org.comptoir.program.cli.sales;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// Parses articles given on the command line: `CODE`, `CODExQTY`, optionally followed by `@PRICE`. A code that
/// itself contains an x or an @ takes precedence.
final class ArticleParser {

    private static final Pattern PRICED = Pattern.compile("(.+)@(\\d{1,9}(?:\\.\\d{1,2})?)");
    private static final Pattern TIMES = Pattern.compile("(.+)[x×*](\\d{1,9}(?:\\.\\d{1,3})?)");

    private final OpenShop shop;
    private final CommandContext session;

    ArticleParser(OpenShop shop, CommandContext session) {
        this.shop = shop;
        this.session = session;
    }

    Basket read(List<String> typed) {
        var rates = shop.settings().taxRates().stream().collect(Collectors.toMap(TaxRate::code, rate -> rate));
        var basket = Basket.EMPTY;
        for (var text : typed) {
            var wanted = wanted(text);
            var item = item(wanted.article(), rates);
            var price = wanted.price();
            if (price == null) {
                basket = basket.with(listed(item), wanted.quantity());
            } else {
                basket = basket.with(BasketLine.at(item, wanted.quantity(), price));
            }
        }
        return basket;
    }

    /// @param price null for the list price
    private record Wanted(
            Article article, Quantity quantity, @Nullable Money price) {}

    private Wanted wanted(String text) {
        var priced = PRICED.matcher(text);
        if (article(text).isEmpty() && priced.matches()) {
            return wanted(priced.group(1), Money.of(priced.group(2)));
        }
        return wanted(text, null);
    }

    private Wanted wanted(String text, @Nullable Money price) {
        var whole = article(text);
        if (whole.isPresent()) {
            return new Wanted(whole.get(), Quantity.ONE, price);
        }
        var times = TIMES.matcher(text);
        if (!times.matches()) {
            throw unknown(text);
        }
        var article = article(times.group(1)).orElseThrow(() -> unknown(times.group(1)));
        return new Wanted(article, quantity(article, times.group(2)), price);
    }

    private Quantity quantity(Article article, String typed) {
        var quantity = Quantity.of(typed);
        if (!quantity.isPositive()) {
            throw new CommandRefused("quantity", session.texts().get("cli.sell.quantity", article.displayName()));
        }
        if (article.soldBy() == SoldBy.PIECE && !quantity.isWhole()) {
            throw new CommandRefused("quantity", session.texts().get("cli.sell.piece", article.displayName(), typed));
        }
        return quantity;
    }

    private Optional<Article> article(String code) {
        var catalogue = shop.counter().catalogue();
        return catalogue.byCode(code).or(() -> catalogue.byBarcode(code)).filter(Article::active);
    }

    private CommandRefused unknown(String code) {
        return new CommandRefused("no-article", session.texts().get("cli.refused.noarticle", code));
    }

    private ArticleItem item(Article article, Map<TaxCode, TaxRate> rates) {
        var rate = rates.get(article.taxCode());
        if (rate == null) {
            throw new CommandRefused(
                    "no-tax-rate",
                    session.texts()
                            .get(
                                    "cli.sell.norate",
                                    article.displayName(),
                                    article.taxCode().value()));
        }
        return new ArticleItem(
                article.id(), article.code(), article.displayName(), article.soldBy(), rate, article.price());
    }

    private ArticleItem listed(ArticleItem item) {
        if (item.listPrice() == null) {
            throw new CommandRefused("no-price", session.texts().get("cli.sell.freeprice", item.name(), item.code()));
        }
        return item;
    }
}
