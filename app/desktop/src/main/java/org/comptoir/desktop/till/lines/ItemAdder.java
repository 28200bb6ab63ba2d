package org.comptoir.desktop.till.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.desktop.till.counter.Prompt;
import org.comptoir.desktop.till.counter.TillModel;
import org.comptoir.desktop.till.ticket.TicketModel;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.desktop.till.workplace.TillMessage;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.sales.CheckoutRefusalText;
import org.comptoir.pos.sales.CheckoutResult.PriceTooHigh;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherIssue;
import org.comptoir.pos.vouchers.VoucherTerm;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Puts goods and gift vouchers on the ticket; asks for the price where there is none.
public final class ItemAdder {

    private static final List<Money> FACES =
            List.of(Money.euros(20), Money.euros(30), Money.euros(50), Money.euros(100));

    private record Rules(List<TaxRate> rates, VoucherTerm term) {}

    private final TillContext context;
    private final TicketOnScreen ticket;
    private final TillModel model;
    private final Texts texts;
    private final Map<TaxCode, TaxRate> rates = new HashMap<>();
    private VoucherTerm term = VoucherTerm.DEFAULT;

    public ItemAdder(TillContext context, TicketOnScreen ticket, TillModel model) {
        this.context = context;
        this.ticket = ticket;
        this.model = model;
        texts = context.texts("sell");
    }

    /// Reads afresh the rates of VAT, and how long vouchers are good; then goes on.
    public void prepare(Runnable then) {
        var settings = context.shop().settings();
        context.guard(context.tasks().of(() -> new Rules(settings.taxRates(), VoucherTerm.of(settings::get))))
                .onSuccess(read -> {
                    rates.clear();
                    read.rates().forEach(rate -> rates.put(rate.code(), rate));
                    term = read.term();
                    then.run();
                })
                .start();
    }

    /// Puts so much of an article on the ticket.
    public void add(Article article, Quantity quantity) {
        var rate = rates.get(article.taxCode());
        if (rate == null) {
            prepare(() -> addRated(article, quantity));
        } else {
            addRated(article, quantity);
        }
    }

    private void addRated(Article article, Quantity quantity) {
        var rate = rates.get(article.taxCode());
        if (rate == null) {
            say("sell.problem.rate", article.displayName(), article.taxCode().value());
        } else if (!article.active()) {
            say("sell.problem.withdrawn", article.displayName(), "");
        } else if (article.soldBy() == SoldBy.PIECE && !quantity.isWhole()) {
            say("sell.problem.pieces", article.displayName(), context.formats().quantity(quantity));
        } else {
            add(item(article, rate), quantity);
        }
    }

    private static Item.ArticleItem item(Article article, TaxRate rate) {
        return new Item.ArticleItem(
                article.id(), article.code(), article.displayName(), article.soldBy(), rate, article.price());
    }

    private void add(Item.ArticleItem item, Quantity quantity) {
        if (item.listPrice() == null) {
            askPrice(item, quantity);
            return;
        }
        put(ticket.basket().with(item, quantity));
    }

    /// Shows a basket to which something was added, if the till takes it.
    private Optional<String> put(Basket changed) {
        if (changed.isTooHigh(context.priceBook())) {
            var words = new CheckoutRefusalText(context.formats()).of(new PriceTooHigh(Pricing.MAX_PRICE));
            context.voice().say("goods", amber(words));
            return Optional.of(words);
        }
        var before = ticket.basket();
        context.voice().dismiss("goods");
        ticket.change(changed, touched(before, changed));
        return Optional.empty();
    }

    private static int touched(Basket before, Basket changed) {
        for (var i = 0; i < before.lines().size(); i++) {
            if (i < changed.lines().size()
                    && !before.lines().get(i).equals(changed.lines().get(i))) {
                return i;
            }
        }
        return changed.isEmpty() ? TicketModel.NONE : changed.lines().size() - 1;
    }

    private void askPrice(Item.ArticleItem item, Quantity quantity) {
        if (!ticket.mayChange()) {
            return;
        }
        model.askProperty()
                .set(new Prompt(
                        texts.get("sell.ask.freeprice", item.name()),
                        "",
                        "",
                        List.of(),
                        typed -> TypedInput.price(typed)
                                .map(price -> put(ticket.basket().with(BasketLine.at(item, quantity, price))))
                                .orElseGet(() -> Optional.of(noPrice(Pricing.MAX_PRICE)))));
    }

    private String noPrice(Money most) {
        return texts.get("sell.fault.amount", context.formats().money(most));
    }

    /// Sells a gift voucher of an amount that is asked for.
    public void addVoucher() {
        model.askProperty()
                .set(new Prompt(
                        texts.get("sell.ask.voucher"),
                        "",
                        "",
                        FACES.stream().map(context.formats()::money).toList(),
                        this::addVoucher));
    }

    private Optional<String> addVoucher(String typed) {
        var face = AmountText.read(typed).filter(Money::isPositive);
        if (face.isEmpty()) {
            return Optional.of(noPrice(VoucherIssue.MAX_VALUE));
        }
        if (face.get().compareTo(VoucherIssue.MAX_VALUE) > 0) {
            return Optional.of(texts.get("sell.fault.face", context.formats().money(VoucherIssue.MAX_VALUE)));
        }
        var item = new Item.VoucherItem(texts.get("sell.voucher.name"), face.get(), term.lastDay(context.today()));
        return put(ticket.basket().with(BasketLine.of(item)));
    }

    private void say(String key, String name, String detail) {
        context.voice().say("goods", amber(texts.get(key, name, detail)));
    }

    private TillMessage amber(String happened) {
        return new TillMessage(
                TillMessage.Kind.AMBER,
                MaterialDesignA.ALERT_OUTLINE,
                happened,
                texts.get("sell.nothing.added"),
                List.of());
    }
}
