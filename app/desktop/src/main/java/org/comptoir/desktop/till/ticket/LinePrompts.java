package org.comptoir.desktop.till.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount;
import org.comptoir.pos.pricing.Item;
import org.comptoir.pos.pricing.Item.UnreceiptedItem;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// Asks for changes of a line (quantity, price, discount, note) or the discount on the whole ticket, and reports
/// problems with the answer.
final class LinePrompts {

    private static final String NOTE = "sell.ask.note";
    private static final String QUANTITY = "sell.ask.quantity";
    private static final String PRICE = "sell.ask.price";
    private static final String DISCOUNT = "sell.ask.discount";
    private static final List<String> SIGNS = List.of("%", "€");
    private static final int MAX_NOTE_LENGTH = 200;
    private static final List<Percent> SHARES =
            Stream.of(5, 10, 15, 20, 30, 50).map(Percent::whole).toList();

    private final ScreenContext context;
    private final CurrentTicket ticket;
    private final LineChanges lines;
    private final ItemAdder items;
    private final DiscountApprovals approvals;
    private final TicketModel model;
    private final Texts texts;
    private @Nullable Prompt open;
    private BooleanSupplier stands = () -> true;

    LinePrompts(
            ScreenContext context,
            CurrentTicket ticket,
            LineChanges lines,
            ItemAdder items,
            DiscountApprovals approvals,
            TicketModel model) {
        this.context = context;
        this.ticket = ticket;
        this.lines = lines;
        this.items = items;
        this.approvals = approvals;
        this.model = model;
        texts = context.texts("sell");
        model.lines().subscribe(this::closeOutdated);
    }

    /// A question refers to a line as it was: if another one took its place, the answer would change that one.
    private void closeOutdated() {
        var asked = model.promptProperty().get();
        if (asked != null && asked == open && !stands.getAsBoolean()) {
            model.promptProperty().set(null);
        }
    }

    void quantity(int line) {
        if (lines.isArticle(line)) {
            var now = context.formats().quantity(lines.line(line).quantity());
            ask(line, QUANTITY, now, List.of(), typed -> quantity(line, typed));
        }
    }

    private Optional<String> quantity(int line, String typed) {
        var most = context.formats().quantity(Pricing.MAX_QUANTITY);
        var isWeighed =
                lines.line(line).item() instanceof Item.ArticleItem article && article.soldBy() == SoldBy.WEIGHT;
        return TypedInput.quantity(typed)
                .filter(quantity -> quantity.isWhole() || isWeighed)
                .map(quantity -> lines.put(
                        line,
                        isWeighed
                                ? items.retyped(lines.line(line), quantity)
                                : lines.line(line).with(quantity)))
                .orElseGet(() -> Optional.of(
                        isWeighed ? texts.get("sell.fault.weight", most) : texts.get("sell.fault.pieces", most)));
    }

    void price(int line) {
        if (lines.isThere(line) && lines.line(line).item() instanceof UnreceiptedItem returned) {
            priceReturned(line, returned);
            return;
        }
        if (!lines.isArticle(line)) {
            return;
        }
        var now = context.formats().moneyWithoutSymbol(lines.line(line).unitPrice());
        ask(
                line,
                PRICE,
                now,
                List.of(),
                typed -> TypedInput.price(typed)
                        .map(price -> putGranted(line, lines.line(line).withUnitPrice(price)))
                        .orElseGet(() -> Optional.of(noPrice())));
    }

    /// Goods without their receipt are worth today's price at most.
    private void priceReturned(int line, UnreceiptedItem returned) {
        var listPrice = returned.article().listPrice();
        var most = listPrice == null ? Pricing.MAX_PRICE : listPrice;
        var now = context.formats().moneyWithoutSymbol(lines.line(line).unitPrice());
        ask(
                line,
                PRICE,
                now,
                List.of(),
                typed -> TypedInput.price(typed)
                        .filter(price -> price.compareTo(most) <= 0)
                        .map(price -> lines.put(line, lines.line(line).withUnitPrice(price)))
                        .orElseGet(() -> Optional.of(texts.get(
                                "sell.fault.returnprice", context.formats().money(most)))));
    }

    private String noPrice() {
        return texts.get("sell.fault.amount", context.formats().money(Pricing.MAX_PRICE));
    }

    void discount(int line) {
        if (lines.isArticle(line) && context.permits(Permission.DISCOUNT)) {
            ask(line, DISCOUNT, "", shares(), typed -> {
                var now = lines.line(line);
                return granted(
                        typed,
                        now.unitPrice().times(now.quantity()),
                        off -> explained(off, why -> putGranted(line, now.with(why)), stands));
            });
        }
    }

    void discountOnAll() {
        if (!ticket.basket().isEmpty() && context.permits(Permission.DISCOUNT)) {
            var asked = ticket.requestId();
            ask(
                    new Prompt(
                                    texts.get("sell.ask.discount.all"),
                                    texts.get("sell.ask.discount.hint"),
                                    "",
                                    shares(),
                                    typed -> granted(typed, articles(), off -> explained(off, this::putOnAll, stands)))
                            .withSigns(SIGNS),
                    () -> asked.equals(ticket.requestId()));
        }
    }

    /// Grants a discount, after a question for its reason if the shop wants one.
    ///
    /// @param still whether the ticket is the one of the first question
    private Optional<String> explained(
            Discount off, Function<Discount, Optional<String>> grant, BooleanSupplier still) {
        var offered = approvals.reasons();
        if (offered.isEmpty() || off.equals(Discount.NONE)) {
            return grant.apply(off);
        }
        var why = new Prompt(
                texts.get("sell.ask.reason"),
                texts.get("sell.ask.reason.hint"),
                "",
                offered,
                typed -> reason(typed)
                        .map(reason -> grant.apply(off.because(reason)))
                        .orElseGet(() -> Optional.of(texts.get("sell.fault.reason", Reduction.MAX_REASON))));
        ask(why.inLetters(), still);
        return Optional.empty();
    }

    private static Optional<String> reason(String typed) {
        var reason = typed.strip();
        return reason.isEmpty() || reason.length() > Reduction.MAX_REASON ? Optional.empty() : Optional.of(reason);
    }

    private List<String> shares() {
        return SHARES.stream().map(context.formats()::percent).toList();
    }

    private Optional<String> putOnAll(Discount off) {
        return putGranted(ticket.basket().withDiscount(off), ticket.selected());
    }

    private Optional<String> putGranted(int line, BasketLine changed) {
        return putGranted(ticket.basket().withLine(line, changed), line);
    }

    /// Another price than the usual one, or more off, may need somebody's approval.
    private Optional<String> putGranted(Basket changed, int line) {
        return lines.refusal(changed).or(() -> {
            approvals.ask(changed, granted -> ticket.change(granted, line));
            return Optional.empty();
        });
    }

    /// The price of the articles; vouchers are never discounted.
    private Money articles() {
        return ticket.basket()
                .withDiscount(Discount.NONE)
                .price(ticket.prices())
                .taxes()
                .gross();
    }

    /// @param most the amount it is deducted from
    private Optional<String> granted(String typed, Money max, Function<Discount, Optional<String>> grant) {
        var discount = TypedInput.discount(typed);
        if (discount.isEmpty()) {
            return Optional.of(texts.get("sell.fault.discount"));
        }
        return discount.get() instanceof Discount.AmountOff(var amount, var ignored) && amount.compareTo(max) > 0
                ? Optional.of(texts.get(
                        "sell.fault.discount.toomuch", context.formats().money(max)))
                : grant.apply(discount.get());
    }

    void note(int line) {
        if (lines.isThere(line)) {
            ask(
                    line,
                    NOTE,
                    lines.line(line).note(),
                    List.of(),
                    typed -> typed.strip().length() > MAX_NOTE_LENGTH
                            ? Optional.of(texts.get("sell.fault.note", MAX_NOTE_LENGTH))
                            : lines.put(line, lines.line(line).withNote(typed.strip())));
        }
    }

    private void ask(
            int line, String key, String initial, List<String> quick, Function<String, Optional<String>> answer) {
        var hint = quick.isEmpty() ? "" : texts.get("sell.ask.discount.hint");
        var title = texts.get(key, TicketText.name(lines.line(line)));
        var asked = ticket.requestId();
        var about = lines.line(line);
        var prompt = new Prompt(title, hint, initial, quick, answer);
        var figures = prompt.withSigns(key.equals(DISCOUNT) ? SIGNS : List.of()).among(ways(line, key));
        ask(
                key.equals(NOTE) ? prompt.inLetters() : figures,
                () -> asked.equals(ticket.requestId())
                        && lines.isThere(line)
                        && lines.line(line).equals(about));
    }

    /// The number pad serves quantity, price and discount of a line.
    private List<Prompt.Way> ways(int line, String asked) {
        var ways = new ArrayList<Prompt.Way>();
        if (lines.isArticle(line)) {
            ways.add(way(QUANTITY, "sell.ask.quantity.short", "F4", new LineRequest.ChangeQuantity(line), asked));
            ways.add(way(PRICE, "sell.ask.price.short", "F8", new LineRequest.ChangePrice(line), asked));
            if (context.may(Permission.DISCOUNT)) {
                ways.add(way(DISCOUNT, "sell.ask.discount.short", "F7", new LineRequest.ChangeDiscount(line), asked));
            }
        }
        return ways;
    }

    /// @param key of the question
    /// @param name key of what it is called on the pad
    private Prompt.Way way(String key, String name, String shortcut, LineRequest request, String asked) {
        return new Prompt.Way(texts.get(name), shortcut, request, key.equals(DISCOUNT), key.equals(asked));
    }

    /// @param still whether the subject of the question is unchanged
    private void ask(Prompt asked, BooleanSupplier still) {
        open = asked;
        stands = still;
        model.promptProperty().set(asked);
    }
}
