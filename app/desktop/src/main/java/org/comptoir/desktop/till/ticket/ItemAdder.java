package org.comptoir.desktop.till.ticket;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.Work;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.scan.LabelMeasure;
import org.comptoir.pos.scan.ScaleLabel;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherIssue;
import org.comptoir.shop.open.SellingServices;
import org.comptoir.shop.selling.Register;
import org.comptoir.shop.selling.RingUpRefusalText;
import org.comptoir.shop.selling.RingUpResult;
import org.comptoir.shop.selling.RingUpResult.PriceMissing;
import org.comptoir.shop.selling.RingUpResult.Refused;
import org.comptoir.shop.selling.RingUpResult.RungUp;
import org.comptoir.shop.selling.RingUpResult.TaxRateMissing;
import org.comptoir.shop.selling.WeighedQuantity;
import org.jspecify.annotations.Nullable;

/// Adds articles and gift vouchers to the ticket by the rules of the [Register]; asks for the price if there is
/// none.
final class ItemAdder {

    private static final List<Money> USUAL_VALUES =
            List.of(Money.euros(20), Money.euros(30), Money.euros(50), Money.euros(100));

    private final ScreenContext context;
    private final SellingServices services;
    private final CurrentTicket ticket;
    private final MissedInput missed;
    private final TicketModel model;
    private final Texts texts;
    private final RingUpRefusalText refusals;
    private BooleanSupplier hasScale = () -> false;
    private Consumer<Article> asks = article -> {};
    private @Nullable Register register;

    ItemAdder(
            ScreenContext context,
            SellingServices services,
            CurrentTicket ticket,
            MissedInput missed,
            TicketModel model) {
        this.context = context;
        this.services = services;
        this.ticket = ticket;
        this.missed = missed;
        this.model = model;
        texts = context.texts("sell");
        refusals = new RingUpRefusalText(context.formats());
    }

    /// Reloads the rules: VAT rates and voucher term.
    void refresh() {
        reading(current -> {}).start();
    }

    private Work<Register> reading(Consumer<Register> next) {
        return context.tasks().of(services::register).onSuccess(current -> {
            register = current;
            next.accept(current);
        });
    }

    private void read(String name, Consumer<Register> next) {
        reading(next)
                .onFailure(
                        Unavailable.UnavailableException.class,
                        problem -> missed.keep(problem.reason(), name, () -> withRegister(name, next)))
                .start();
    }

    /// @param name of what is to be added
    private void withRegister(String name, Consumer<Register> next) {
        if (register == null) {
            read(name, next);
        } else {
            next.accept(register);
        }
    }

    /// Sets who asks for the weight of what is sold by the kilogram, as long as there is a scale.
    void weighBy(BooleanSupplier scaleIsThere, Consumer<Article> asksWeight) {
        hasScale = scaleIsThere;
        asks = asksWeight;
    }

    private boolean isWeighed(Article article) {
        return article.soldBy() == SoldBy.WEIGHT && article.price() != null && hasScale.getAsBoolean();
    }

    /// A line with a weight that was typed in the place of the one before.
    BasketLine retyped(BasketLine line, Quantity weight) {
        return register != null && hasScale.getAsBoolean() ? register.typed(line, weight) : line.with(weight);
    }

    /// Adds a quantity of an article to the ticket. One of what is weighed here is none yet: it is put on the scale.
    /// Any other quantity of it was typed.
    void add(Article article, Quantity quantity) {
        if (!isWeighed(article)) {
            addCounted(article, quantity);
        } else if (quantity.equals(Quantity.ONE)) {
            asks.accept(article);
        } else {
            add(article, WeighedQuantity.typed(quantity));
        }
    }

    /// Adds weighed goods.
    void add(Article article, WeighedQuantity weight) {
        add(article, weight.net(), known -> known.ringUp(ticket.basket(), article, weight));
    }

    private void addCounted(Article article, Quantity quantity) {
        add(article, quantity, known -> known.ringUp(ticket.basket(), article, quantity));
    }

    /// Adds packages that a scale labelled.
    void add(Article article, ScaleLabel label, Quantity packages) {
        var asked = label.measure() == LabelMeasure.WEIGHT ? label.weight() : packages;
        add(article, asked, known -> known.ringUp(ticket.basket(), article, label, packages));
    }

    /// A missing rate may have been set since the rules were read.
    ///
    /// @param quantity for which the price is asked if the article has none
    private void add(Article article, Quantity quantity, Function<Register, RingUpResult> ringUp) {
        withRegister(article.displayName(), known -> {
            var result = ringUp.apply(known);
            if (result instanceof TaxRateMissing) {
                read(article.displayName(), current -> show(current, ringUp.apply(current), quantity));
            } else {
                show(known, result, quantity);
            }
        });
    }

    private void show(Register current, RingUpResult result, Quantity quantity) {
        switch (result) {
            case RungUp rungUp -> show(rungUp);
            case PriceMissing(var article) -> askPrice(current, article, quantity);
            case Refused refused ->
                context.messages()
                        .warn(
                                TicketController.TOPIC,
                                Message.of(refusals.of(refused), texts.get("sell.nothing.added")));
        }
    }

    private void show(RungUp rungUp) {
        context.messages().dismiss(TicketController.TOPIC);
        ticket.change(rungUp.basket(), rungUp.line());
    }

    private void askPrice(Register current, Article article, Quantity quantity) {
        if (!ticket.mayChange()) {
            return;
        }
        ask(
                texts.get("sell.ask.freeprice", article.displayName()),
                List.of(),
                typed -> TypedInput.price(typed)
                        .map(price -> answered(current.ringUp(ticket.basket(), article, quantity, price)))
                        .orElseGet(() -> noAmount(Pricing.MAX_PRICE)));
    }

    /// Adds an amount as one of these articles, asking which if there are several.
    ///
    /// @param articles without a price of their own, at least one
    void addAmount(Money price, Quantity quantity, List<Article> articles) {
        var amount = context.formats().money(price);
        withRegister(amount, current -> {
            if (!ticket.mayChange()) {
                return;
            }
            if (articles.size() == 1) {
                show(current, current.ringUp(ticket.basket(), articles.getFirst(), quantity, price), quantity);
            } else {
                askWhich(current, price, quantity, articles);
            }
        });
    }

    private void askWhich(Register current, Money price, Quantity quantity, List<Article> articles) {
        model.promptProperty()
                .set(new Prompt(
                        texts.get("sell.openprice.which", context.formats().money(price)),
                        texts.get("sell.openprice.which.hint"),
                        "",
                        articles.stream().map(Article::displayName).toList(),
                        typed -> articles.stream()
                                .filter(article -> article.displayName().equalsIgnoreCase(typed.strip()))
                                .findFirst()
                                .map(article -> answered(current.ringUp(ticket.basket(), article, quantity, price)))
                                .orElseGet(() -> Optional.of(texts.get("sell.openprice.choose")))));
    }

    /// Sells a gift voucher, asking for the amount; or one for goods of one VAT rate, asking for that first.
    void addVoucher() {
        withRegister(texts.get("sell.voucher.tile"), current -> {
            var single = texts.get("sell.voucher.single");
            ask(
                    texts.get("sell.ask.voucher"),
                    Stream.concat(usualValues(), Stream.of(single)).toList(),
                    typed -> typed.equals(single)
                            ? askRate(current)
                            : face(typed, value -> current.giftVoucher(ticket.basket(), value)));
        });
    }

    private Stream<String> usualValues() {
        return USUAL_VALUES.stream().map(context.formats()::money);
    }

    private Optional<String> face(String typed, Function<Money, RingUpResult> sell) {
        return AmountText.read(typed)
                .map(value -> answered(sell.apply(value)))
                .orElseGet(() -> noAmount(VoucherIssue.MAX_VALUE));
    }

    private Optional<String> askRate(Register current) {
        var rates = current.rates();
        model.promptProperty()
                .set(new Prompt(
                        texts.get("sell.voucher.rate"),
                        texts.get("sell.voucher.rate.hint"),
                        "",
                        rates.stream().map(this::named).toList(),
                        typed -> rates.stream()
                                .filter(rate -> named(rate).equalsIgnoreCase(typed.strip())
                                        || rate.code().value().equalsIgnoreCase(typed.strip()))
                                .findFirst()
                                .map(rate -> askFace(current, rate))
                                .orElseGet(() -> Optional.of(texts.get("sell.voucher.rate.choose")))));
        return Optional.empty();
    }

    private String named(TaxRate rate) {
        return rate.code().value() + " " + context.formats().percent(rate.rate());
    }

    private Optional<String> askFace(Register current, TaxRate rate) {
        ask(
                texts.get("sell.ask.voucher.single", context.formats().percent(rate.rate())),
                usualValues().toList(),
                typed -> face(typed, value -> current.singlePurposeVoucher(ticket.basket(), value, rate)));
        return Optional.empty();
    }

    /// Adds what the customer pays of their account, asking for the amount: all that is owed, or a part.
    void payAccount(Money owed) {
        if (!ticket.mayChange()) {
            return;
        }
        var all = context.formats().money(owed);
        withRegister(
                texts.get("sell.ask.account"),
                current -> ask(
                        texts.get("sell.ask.account"),
                        List.of(all),
                        typed -> AmountText.read(typed)
                                .filter(amount -> amount.isPositive() && amount.compareTo(owed) <= 0)
                                .map(amount -> answered(current.accountPayment(ticket.basket(), amount)))
                                .orElseGet(() -> Optional.of(texts.get("sell.fault.account", all)))));
    }

    /// A tip in the place of the one before; nothing takes it off.
    void tip(Money amount, Runnable then) {
        withRegister(context.texts("payment").get("payment.tip"), current -> {
            if (ticket.mayChange()) {
                var basket = ticket.basket();
                ticket.change(
                        amount.isZero() ? basket.withoutTip() : basket.withTip(current.tip(amount)), TicketModel.NONE);
                then.run();
            }
        });
    }

    private void ask(String title, List<String> quick, Function<String, Optional<String>> answer) {
        model.promptProperty().set(new Prompt(title, "", "", quick, answer));
    }

    /// @return why it was not rung up, if it was refused
    private Optional<String> answered(RingUpResult result) {
        return switch (result) {
            case RungUp rungUp -> {
                show(rungUp);
                yield Optional.empty();
            }
            case Refused refused -> Optional.of(refusals.of(refused));
        };
    }

    private Optional<String> noAmount(Money max) {
        return Optional.of(texts.get("sell.fault.amount", context.formats().money(max)));
    }
}
