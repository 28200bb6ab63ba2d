package org.comptoir.shop.selling;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.AccountPaymentItem;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.TipItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.sales.Checkout;
import org.comptoir.pos.sales.Payout.CreditNote;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.scan.ScaleLabel;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherIssue;
import org.comptoir.pos.vouchers.VoucherTerm;
import org.comptoir.shop.selling.RingUpResult.FaceNotPositive;
import org.comptoir.shop.selling.RingUpResult.FaceTooHigh;
import org.comptoir.shop.selling.RingUpResult.LabelPriceUnknown;
import org.comptoir.shop.selling.RingUpResult.PiecesNotWhole;
import org.comptoir.shop.selling.RingUpResult.PriceMissing;
import org.comptoir.shop.selling.RingUpResult.PriceTooHigh;
import org.comptoir.shop.selling.RingUpResult.QuantityNotPositive;
import org.comptoir.shop.selling.RingUpResult.RungUp;
import org.comptoir.shop.selling.RingUpResult.TaxRateMissing;
import org.comptoir.shop.selling.RingUpResult.TooManyPackages;
import org.comptoir.shop.selling.RingUpResult.Withdrawn;

/// Rings up articles and gift vouchers by the shop's rules. It holds the VAT rates and the voucher term read at its
/// creation, and does not access the database while the customer waits; after a change of the settings, or if a
/// rate is missing, create a new one.
public final class Register {

    /// Packages with one label that are rung up at once.
    public static final Quantity MAX_PACKAGES = Quantity.of(50);

    private final Map<TaxCode, TaxRate> rates;
    private final VoucherTerm term;
    private final String voucherName;
    private final String accountName;
    private final String tipName;
    private final Texts words;
    private final Checkout checkout;
    private final ZoneId zone;

    private Register(
            Map<TaxCode, TaxRate> rates,
            VoucherTerm term,
            String voucherName,
            String accountName,
            String tipName,
            Texts words,
            Checkout checkout,
            ZoneId zone) {
        this.rates = rates;
        this.term = term;
        this.voucherName = voucherName;
        this.accountName = accountName;
        this.tipName = tipName;
        this.words = words;
        this.checkout = checkout;
        this.zone = zone;
    }

    /// Reads the current rules, in the background.
    ///
    /// @param checkout provides the prices in force
    public static Register read(ShopSettings settings, Checkout checkout) {
        var profile = settings.profile();
        var names = Texts.of("selling", profile.language());
        return new Register(
                settings.taxRates().stream().collect(Collectors.toMap(TaxRate::code, rate -> rate)),
                VoucherTerm.of(settings::get),
                names.get("selling.voucher"),
                names.get("selling.account"),
                names.get("selling.tip"),
                names,
                checkout,
                profile.zone());
    }

    /// Adds a quantity of an article to a basket at its list price.
    public RingUpResult ringUp(Basket basket, Article article, Quantity quantity) {
        return ringUp(
                article,
                quantity,
                item -> item.listPrice() == null
                        ? new PriceMissing(article)
                        : accepted(basket, basket.with(item, quantity)));
    }

    /// The same at an entered price, as a separate line. For an article with a list price this requires a
    /// permission, which the checkout checks.
    public RingUpResult ringUp(Basket basket, Article article, Quantity quantity, Money unitPrice) {
        return ringUp(
                article, quantity, item -> accepted(basket, basket.with(BasketLine.at(item, quantity, unitPrice))));
    }

    /// Adds weighed goods as a separate line, at the list price. The receipt says what no scale measured: a typed
    /// weight, and the tare.
    public RingUpResult ringUp(Basket basket, Article article, WeighedQuantity weight) {
        var unitPrice = article.price();
        return ringUp(
                article,
                weight.net(),
                item -> unitPrice == null
                        ? new PriceMissing(article)
                        : accepted(
                                basket,
                                basket.with(BasketLine.at(item, weight.net(), unitPrice)
                                        .withNote(note(weight)))));
    }

    /// A line with a weight that was typed in the place of the one before, and that says so beside its own note.
    public BasketLine typed(BasketLine line, Quantity weight) {
        var changed = line.with(weight);
        var mark = words.get("selling.weight.typed");
        if (line.note().contains(mark)) {
            return changed;
        }
        var both = line.note().isEmpty() ? mark : mark + " · " + line.note();
        return changed.withNote(both.length() > BasketLine.MAX_NOTE_LENGTH ? mark : both);
    }

    private String note(WeighedQuantity weight) {
        if (weight.isTyped()) {
            return words.get("selling.weight.typed");
        }
        return weight.tareGrams() == 0 ? "" : words.get("selling.tare", weight.tareGrams());
    }

    /// Adds packages with the same label of a scale, each as a separate line: the scale rounded each to the cent,
    /// and the customer reads on it what it costs.
    ///
    /// @param packages how many, a whole number up to [#MAX_PACKAGES]
    public RingUpResult ringUp(Basket basket, Article article, ScaleLabel label, Quantity packages) {
        if (!packages.isPositive() || !packages.isWhole()) {
            return new PiecesNotWhole(article, packages);
        }
        if (packages.compareTo(MAX_PACKAGES) > 0) {
            return new TooManyPackages(article, MAX_PACKAGES);
        }
        var result = ringUp(basket, article, label);
        for (var done = Quantity.ONE; done.compareTo(packages) < 0; done = done.plus(Quantity.ONE)) {
            if (!(result instanceof RungUp rungUp)) {
                return result;
            }
            result = ringUp(rungUp.basket(), article, label);
        }
        return result;
    }

    private RingUpResult ringUp(Basket basket, Article article, ScaleLabel label) {
        var unitPrice = article.price();
        return switch (label.measure()) {
            case WEIGHT ->
                unitPrice == null
                        ? ringUp(article, label.weight(), item -> new PriceMissing(article))
                        : ringUp(basket, article, label.weight(), unitPrice);
            case PRICE ->
                unitPrice == null || unitPrice.isZero() || article.soldBy() == SoldBy.PIECE
                        ? ringUp(basket, article, Quantity.ONE, label.price())
                        : priced(basket, article, label.price(), unitPrice);
        };
    }

    /// A price that a weight explains is sold as this weight, for the stock and for what the receipt says. Only the
    /// weight nearest to it can: where a gram costs more than a cent, each weight has a price of its own.
    private RingUpResult priced(Basket basket, Article article, Money price, Money unitPrice) {
        var weight = new Quantity(price.scaled(1000, unitPrice.cents()).cents());
        return unitPrice.times(weight).equals(price)
                ? ringUp(basket, article, weight, unitPrice)
                : new LabelPriceUnknown(article, price, unitPrice);
    }

    private RingUpResult ringUp(Article article, Quantity quantity, Function<ArticleItem, RingUpResult> add) {
        var rate = rates.get(article.taxCode());
        if (!article.active()) {
            return new Withdrawn(article);
        }
        if (!quantity.isPositive()) {
            return new QuantityNotPositive(article);
        }
        if (!article.soldBy().allows(quantity)) {
            return new PiecesNotWhole(article, quantity);
        }
        return rate == null ? new TaxRateMissing(article) : add.apply(ArticleItem.of(article, rate));
    }

    /// A basket with one of the article as it would be sold now, for goods that are returned without their receipt. The
    /// price is nothing where it would be typed.
    public RingUpResult asSold(Article article) {
        var price = article.price();
        return price == null
                ? ringUp(Basket.EMPTY, article, Quantity.ONE, Money.ZERO)
                : ringUp(Basket.EMPTY, article, Quantity.ONE);
    }

    /// Adds a gift voucher, named in the shop's language and valid for the shop's term from today.
    public RingUpResult giftVoucher(Basket basket, Money face) {
        if (!face.isPositive()) {
            return new FaceNotPositive();
        }
        if (face.compareTo(VoucherIssue.MAX_VALUE) > 0) {
            return new FaceTooHigh(VoucherIssue.MAX_VALUE);
        }
        var voucher = new VoucherItem(voucherName, face, term.lastDay(prices().day()));
        return accepted(basket, basket.with(BasketLine.of(voucher)));
    }

    /// Adds a single-purpose voucher for goods of a VAT rate, named in the shop's language with the rate.
    public RingUpResult singlePurposeVoucher(Basket basket, Money face, TaxRate rate) {
        if (!face.isPositive()) {
            return new FaceNotPositive();
        }
        if (face.compareTo(VoucherIssue.MAX_VALUE) > 0) {
            return new FaceTooHigh(VoucherIssue.MAX_VALUE);
        }
        var percent = new Formats(words.language(), zone).percent(rate.rate());
        var name = words.get("selling.voucher.single", percent);
        var voucher = new VoucherItem(name, face, term.lastDay(prices().day()), rate);
        return accepted(basket, basket.with(BasketLine.of(voucher)));
    }

    /// The VAT rates of the shop, the highest first.
    public List<TaxRate> rates() {
        return rates.values().stream()
                .sorted(Comparator.comparing(TaxRate::rate)
                        .reversed()
                        .thenComparing(rate -> rate.code().value()))
                .toList();
    }

    /// A refund as a credit note, valid for the shop's term from today.
    ///
    /// @throws IllegalArgumentException if the amount is not positive
    public CreditNote creditNote(Money amount) {
        return new CreditNote(amount, term.lastDay(prices().day()));
    }

    /// Adds what a customer pays of their account, named in the shop's language.
    ///
    /// @param amount positive
    public RingUpResult accountPayment(Basket basket, Money amount) {
        return accepted(basket, basket.with(BasketLine.of(new AccountPaymentItem(accountName, amount))));
    }

    /// A tip, named in the shop's language.
    ///
    /// @param amount positive, up to [TipItem#MAX_AMOUNT]
    public TipItem tip(Money amount) {
        return new TipItem(tipName, amount);
    }

    private RingUpResult accepted(Basket before, Basket changed) {
        return changed.isTooHigh(prices())
                ? new PriceTooHigh(Pricing.MAX_PRICE)
                : new RungUp(changed, changedLine(before, changed));
    }

    private static int changedLine(Basket before, Basket changed) {
        for (var i = 0; i < before.lines().size(); i++) {
            if (!before.lines().get(i).equals(changed.lines().get(i))) {
                return i;
            }
        }
        return changed.lines().size() - 1;
    }

    private PriceBook prices() {
        return checkout.priceBook(zone);
    }
}
