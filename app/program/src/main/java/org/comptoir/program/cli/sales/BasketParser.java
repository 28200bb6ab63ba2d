package org.comptoir.program.cli.sales;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.selling.Register;
import org.comptoir.shop.selling.RingUpRefusalText;
import org.comptoir.shop.selling.RingUpResult;
import org.jspecify.annotations.Nullable;

/// Reads what is sold as it is typed: gift vouchers by their amount, articles as `CODE`, `CODExQTY`, and a price of its
/// own with `@PRICE` behind. A code that holds an x or an @ itself goes before.
final class BasketParser {

    private static final Pattern PRICED = Pattern.compile("(.+)@(\\d{1,9}(?:\\.\\d{1,2})?)");
    private static final Pattern TIMES = Pattern.compile("(.+)[x×*](\\d{1,9}(?:\\.\\d{1,3})?)");

    private final OpenShop shop;
    private final CommandContext session;

    BasketParser(OpenShop shop, CommandContext session) {
        this.shop = shop;
        this.session = session;
    }

    Basket read(List<String> articles, List<Money> giftVouchers) {
        var register = shop.counter().register();
        var basket = Basket.EMPTY;
        for (var text : articles) {
            basket = taken(ringUp(register, basket, wanted(text)));
        }
        for (var face : giftVouchers) {
            basket = taken(register.giftVoucher(basket, face));
        }
        return basket;
    }

    private static RingUpResult ringUp(Register register, Basket basket, Wanted wanted) {
        var price = wanted.price();
        return price == null
                ? register.ringUp(basket, wanted.article(), wanted.quantity())
                : register.ringUp(basket, wanted.article(), wanted.quantity(), price);
    }

    private Basket taken(RingUpResult result) {
        return switch (result) {
            case RingUpResult.RungUp(var basket, var ignored) -> basket;
            case RingUpResult.Refused refused -> throw new CommandRefused(Json.kind(refused), sentence(refused));
        };
    }

    private String sentence(RingUpResult.Refused refused) {
        var sentence = new RingUpRefusalText(session.formats(shop)).of(refused);
        return refused instanceof RingUpResult.PriceMissing(var article)
                ? sentence + " " + session.texts().get("cli.sell.freeprice", article.code())
                : sentence;
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
        return new Wanted(article, Quantity.of(times.group(2)), price);
    }

    private Optional<Article> article(String code) {
        return shop.counter().catalogue().byScanned(ScanReader.read(code));
    }

    private CommandRefused unknown(String code) {
        return new CommandRefused("no-article", session.texts().get("cli.refused.noarticle", code));
    }
}
