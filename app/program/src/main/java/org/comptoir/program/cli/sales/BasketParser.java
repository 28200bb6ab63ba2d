package org.comptoir.program.cli.sales;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.UnknownArticle;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.selling.LookupResult.FoundLabel;
import org.comptoir.shop.selling.Register;
import org.comptoir.shop.selling.RingUpRefusalText;
import org.comptoir.shop.selling.RingUpResult;

/// Reads what is sold as it is typed, gift vouchers by their amount and each article as a [TypedArticle], by the rules
/// of the register.
final class BasketParser {

    private final OpenShop shop;
    private final CommandContext session;

    BasketParser(OpenShop shop, CommandContext session) {
        this.shop = shop;
        this.session = session;
    }

    Basket read(List<String> articles, List<Money> giftVouchers, List<String> coupons) {
        var register = shop.counter().register();
        var basket = Basket.EMPTY;
        for (var text : articles) {
            basket = taken(ringUp(register, basket, text));
        }
        for (var face : giftVouchers) {
            basket = taken(register.giftVoucher(basket, face));
        }
        if (coupons.size() > Basket.MAX_COUPONS) {
            throw new CommandRefused("coupons", session.texts().get("cli.sell.coupons", Basket.MAX_COUPONS));
        }
        for (var text : coupons) {
            basket = basket.withCoupon(coupon(text));
        }
        return basket;
    }

    /// With single-purpose vouchers, each as a [TypedVoucher].
    Basket withSinglePurpose(Basket basket, List<String> typed) {
        var register = shop.counter().register();
        var filled = basket;
        for (var text : typed) {
            var voucher = single(text, register.rates());
            filled = taken(register.singlePurposeVoucher(filled, voucher.face(), voucher.rate()));
        }
        return filled;
    }

    private TypedVoucher single(String text, List<TaxRate> rates) {
        var meant = TypedVoucher.read(text, rates);
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        throw new CommandRefused(
                "voucher-rate",
                meant.isEmpty()
                        ? session.texts()
                                .get(
                                        "cli.sell.singlevoucher",
                                        text,
                                        listed(rates.stream()
                                                .map(rate ->
                                                        session.formats(shop).percent(rate.rate()))))
                        : session.texts()
                                .get(
                                        "cli.sell.singlevoucher.several",
                                        text,
                                        listed(meant.stream()
                                                .map(each -> each.rate().code().value()))));
    }

    private static String listed(Stream<String> texts) {
        return texts.collect(Collectors.joining(", "));
    }

    private RingUpResult ringUp(Register register, Basket basket, String text) {
        return shop.counter().itemLookup().find(ScanReader.read(text)) instanceof FoundLabel(var article, var label)
                ? register.ringUp(basket, article, label, Quantity.ONE)
                : ringUp(register, basket, wanted(text));
    }

    private CouponCode coupon(String text) {
        return CouponCode.read(text)
                .filter(code -> shop.counter().promotions().byCoupon(code).isPresent())
                .orElseThrow(() -> new CommandRefused("coupon", session.texts().get("cli.sell.coupon", text)));
    }

    private RingUpResult ringUp(Register register, Basket basket, TypedArticle<Article> typed) {
        var article = typed.found().orElseThrow(() -> unknown(typed.code()));
        var price = typed.price();
        return price == null
                ? register.ringUp(basket, article, typed.quantity())
                : register.ringUp(basket, article, typed.quantity(), price);
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

    private TypedArticle<Article> wanted(String text) {
        return TypedArticle.read(text, code -> shop.counter().catalogue().byScanned(ScanReader.read(code)));
    }

    private CommandRefused unknown(String code) {
        return UnknownArticle.of(session, code);
    }
}
