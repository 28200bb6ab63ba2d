package org.comptoir.desktop.till.ticket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.desktop.till.workplace.TillContext;
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

/// Puts articles and gift vouchers on the ticket; asks for the price where there is none.
final class ItemAdder {

    private static final String TOPIC = "item";

    private static final List<Money> FACES =
            List.of(Money.euros(20), Money.euros(30), Money.euros(50), Money.euros(100));

    private record Rules(List<TaxRate> rates, VoucherTerm term) {}

    private final TillContext context;
    private final CurrentTicket ticket;
    private final TicketModel model;
    private final Texts texts;
    private final Map<TaxCode, TaxRate> rates = new HashMap<>();
    private VoucherTerm term = VoucherTerm.DEFAULT;

    ItemAdder(TillContext context, CurrentTicket ticket, TicketModel model) {
        this.context = context;
        this.ticket = ticket;
        this.model = model;
        texts = context.texts("sell");
    }

    /// Reads afresh the rates of VAT, and how long vouchers are good.
    void refresh() {
        context.guard(context.tasks().of(this::read)).onSuccess(this::apply).start();
    }

    private Rules read() {
        var settings = context.shop().settings();
        return new Rules(settings.taxRates(), VoucherTerm.of(settings::get));
    }

    private void apply(Rules rules) {
        rates.clear();
        rules.rates().forEach(rate -> rates.put(rate.code(), rate));
        term = rules.term();
    }

    /// Puts so much of an article on the ticket.
    void add(Article article, Quantity quantity) {
        if (rates.containsKey(article.taxCode())) {
            addRated(article, quantity);
            return;
        }
        context.guard(context.tasks().of(this::read))
                .onSuccess(rules -> {
                    apply(rules);
                    addRated(article, quantity);
                })
                .start();
    }

    private void addRated(Article article, Quantity quantity) {
        var rate = rates.get(article.taxCode());
        if (rate == null) {
            refuse("sell.problem.rate", article.displayName(), article.taxCode().value());
        } else if (!article.active()) {
            refuse("sell.problem.withdrawn", article.displayName(), "");
        } else if (article.soldBy() == SoldBy.PIECE && !quantity.isWhole()) {
            refuse(
                    "sell.problem.pieces",
                    article.displayName(),
                    context.formats().quantity(quantity));
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
            var refusal = new CheckoutRefusalText(context.formats()).of(new PriceTooHigh(Pricing.MAX_PRICE));
            refuse(refusal);
            return Optional.of(refusal);
        }
        var before = ticket.basket();
        context.voice().dismiss(TOPIC);
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
        model.promptProperty()
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
    void addVoucher() {
        model.promptProperty()
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

    private void refuse(String key, String name, String detail) {
        refuse(texts.get(key, name, detail));
    }

    private void refuse(String sentence) {
        context.say(TOPIC, MaterialDesignA.ALERT_OUTLINE, sentence, texts.get("sell.nothing.added"));
    }
}
