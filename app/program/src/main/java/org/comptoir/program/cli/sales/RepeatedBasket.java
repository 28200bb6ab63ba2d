package org.comptoir.program.cli.sales;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// Reads what is typed for a request that was already sold, at the prices and under the codes of that sale: articles
/// may have been withdrawn, renamed or priced anew since.
final class RepeatedBasket {

    private final OpenShop shop;
    private final List<SaleLine> sold;

    RepeatedBasket(OpenShop shop, Sale sale) {
        this.shop = shop;
        this.sold = sale.lines().stream()
                .filter(line -> line.kind() == LineKind.ARTICLE)
                .toList();
    }

    /// Nothing if something is typed that cannot be in the sale.
    Optional<Basket> read(List<String> articles, List<Money> giftVouchers) {
        var basket = Basket.EMPTY;
        for (var text : articles) {
            var typed = TypedArticle.read(text, this::item);
            var item = typed.found()
                    .filter(found ->
                            typed.quantity().isPositive() && found.soldBy().allows(typed.quantity()));
            if (item.isEmpty()) {
                return Optional.empty();
            }
            basket = with(basket, item.get(), typed);
        }
        for (var face : giftVouchers) {
            if (!face.isPositive()) {
                return Optional.empty();
            }
            basket = basket.with(BasketLine.of(new VoucherItem("", face, null)));
        }
        return Optional.of(basket);
    }

    private static Basket with(Basket basket, ArticleItem item, TypedArticle<ArticleItem> typed) {
        var price = typed.price();
        return price == null
                ? basket.with(item, typed.quantity())
                : basket.with(BasketLine.at(item, typed.quantity(), price));
    }

    private Optional<ArticleItem> item(String code) {
        return item(line -> line.code().equals(code))
                .or(() -> shop.counter()
                        .catalogue()
                        .byScanned(ScanReader.read(code))
                        .flatMap(article -> item(line -> article.id().equals(line.article()))));
    }

    private Optional<ArticleItem> item(Predicate<SaleLine> isOne) {
        var lines = sold.stream().filter(isOne).toList();
        return lines.stream()
                .flatMap(line -> item(line, listPrice(lines)).stream())
                .findFirst();
    }

    private static Optional<ArticleItem> item(SaleLine line, @Nullable Money listPrice) {
        var id = line.article();
        var tax = line.tax();
        return id == null || tax == null
                ? Optional.empty()
                : Optional.of(new ArticleItem(
                        id, line.code(), line.description(), line.soldBy(), line.guaranteed(), tax, listPrice));
    }

    /// The list price of then.
    private static Money listPrice(List<SaleLine> lines) {
        var first = lines.getFirst().listPrice();
        return lines.stream()
                .filter(line -> line.listPrice() == null)
                .map(SaleLine::unitPrice)
                .findFirst()
                .orElseGet(() -> first == null ? Money.ZERO : first);
    }
}
