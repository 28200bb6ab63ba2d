package org.comptoir.app.sell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.app.ticket.TicketModel;
import org.comptoir.app.ticket.TicketText;
import org.comptoir.app.ticket.Workplace;
import org.comptoir.pos.catalogue.SoldBy;
import org.comptoir.pos.language.Texts;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount;
import org.comptoir.pos.pricing.Item;
import org.comptoir.pos.sales.Basket;
import org.comptoir.pos.staff.Permission;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Changes the lines of the ticket: quantity, price, discount, note; and the discount on the whole.
final class LineChanges {

    private static final int LONGEST_NOTE = 200;
    private static final List<String> SHARES = List.of("5 %", "10 %", "15 %", "20 %", "30 %", "50 %");

    private final Workplace at;
    private final TicketOnScreen ticket;
    private final SellModel model;
    private final Texts texts;

    LineChanges(Workplace at, TicketOnScreen ticket, SellModel model) {
        this.at = at;
        this.ticket = ticket;
        this.model = model;
        texts = at.texts("sell");
    }

    /// The line that a key means: the open one, or else the newest.
    int meant() {
        var selected = ticket.selected();
        return selected == TicketModel.NONE ? ticket.basket().lines().size() - 1 : selected;
    }

    void more(int line) {
        count(line, Quantity.ONE);
    }

    void less(int line) {
        count(line, Quantity.ONE.negate());
    }

    private void count(int line, Quantity by) {
        if (!isThere(line) || !isArticle(line)) {
            return;
        }
        var changed = line(line).quantity().plus(by);
        if (changed.isPositive()) {
            put(line, line(line).with(changed));
        } else {
            remove(line);
        }
    }

    private boolean isThere(int line) {
        return line >= 0 && line < ticket.basket().lines().size();
    }

    private BasketLine line(int line) {
        return ticket.basket().lines().get(line);
    }

    private boolean isArticle(int line) {
        return switch (line(line).item()) {
            case Item.ArticleItem ignored -> true;
            case Item.VoucherItem ignored -> false;
        };
    }

    private Optional<String> put(int line, BasketLine changed) {
        return put(ticket.basket().withLine(line, changed), line);
    }

    private Optional<String> put(Basket changed, int line) {
        if (changed.isTooHigh()) {
            return Optional.of(texts.get("sell.problem.toohigh"));
        }
        ticket.change(changed, line);
        return Optional.empty();
    }

    /// Takes a line off; it can be undone while the message is there.
    void remove(int line) {
        if (!isThere(line)) {
            return;
        }
        var before = ticket.basket();
        var id = ticket.requestId();
        var name = TicketText.name(line(line));
        ticket.change(before.withoutLine(line), TicketModel.NONE);
        var after = ticket.basket();
        at.voice().undoable(MaterialDesignT.TRASH_CAN_OUTLINE, texts.get("sell.removed", name), () -> {
            if (id.equals(ticket.requestId())) {
                putBack(before, after, line);
            }
        });
    }

    /// What was rung up meanwhile stays.
    private void putBack(Basket before, Basket after, int line) {
        var now = ticket.basket();
        if (now.equals(after)) {
            ticket.change(before, line);
        } else {
            ticket.change(now.with(before.lines().get(line)), now.lines().size());
        }
    }

    void askQuantity(int line) {
        if (isThere(line) && isArticle(line)) {
            ask(
                    line,
                    "sell.ask.quantity",
                    at.formats().quantity(line(line).quantity()),
                    List.of(),
                    typed -> quantity(typed)
                            .filter(quantity -> quantity.isWhole() || isWeighed(line))
                            .map(quantity -> put(line, line(line).with(quantity)))
                            .orElseGet(() -> Optional.of(texts.get("sell.fault.quantity"))));
        }
    }

    private boolean isWeighed(int line) {
        return line(line).item() instanceof Item.ArticleItem article && article.soldBy() == SoldBy.WEIGHT;
    }

    /// A quantity as people type it, more than nothing.
    static Optional<Quantity> quantity(String typed) {
        var plain = typed.strip().replace(',', '.');
        return plain.matches("\\d{1,6}(\\.\\d{1,3})?")
                ? Optional.of(Quantity.of(plain)).filter(Quantity::isPositive)
                : Optional.empty();
    }

    void askPrice(int line) {
        if (!isThere(line) || !isArticle(line)) {
            return;
        }
        var free = line(line).item() instanceof Item.ArticleItem article && article.listPrice() == null;
        if (free || at.permits(Permission.OVERRIDE_PRICE)) {
            ask(
                    line,
                    "sell.ask.price",
                    at.formats().moneyBare(line(line).unitPrice()),
                    List.of(),
                    typed -> AmountText.read(typed)
                            .filter(price -> !price.isNegative())
                            .map(price -> put(line, line(line).withUnitPrice(price)))
                            .orElseGet(() -> Optional.of(texts.get("sell.fault.amount"))));
        }
    }

    void askDiscount(int line) {
        if (isThere(line) && isArticle(line) && at.permits(Permission.DISCOUNT)) {
            ask(
                    line,
                    "sell.ask.discount",
                    "",
                    SHARES,
                    typed -> discount(typed)
                            .map(discount -> put(line, line(line).with(discount)))
                            .orElseGet(() -> Optional.of(texts.get("sell.fault.discount"))));
        }
    }

    void askNote(int line) {
        if (isThere(line)) {
            ask(
                    line,
                    "sell.ask.note",
                    line(line).note(),
                    List.of(),
                    typed -> typed.strip().length() > LONGEST_NOTE
                            ? Optional.of(texts.get("sell.fault.note", LONGEST_NOTE))
                            : put(line, line(line).withNote(typed.strip())));
        }
    }

    void askDiscountOnAll() {
        if (!ticket.basket().isEmpty() && at.permits(Permission.DISCOUNT)) {
            model.askProperty()
                    .set(new Ask(
                            texts.get("sell.ask.discount.all"),
                            texts.get("sell.ask.discount.hint"),
                            "",
                            SHARES,
                            typed -> discount(typed)
                                    .map(off -> put(ticket.basket().withDiscount(off), ticket.selected()))
                                    .orElseGet(() -> Optional.of(texts.get("sell.fault.discount")))));
        }
    }

    private void ask(
            int line, String key, String initial, List<String> quick, Function<String, Optional<String>> answer) {
        var hint = key.equals("sell.ask.discount") ? texts.get("sell.ask.discount.hint") : "";
        var title = texts.get(key, TicketText.name(line(line)));
        var asked = ticket.requestId();
        model.askProperty()
                .set(new Ask(
                        title,
                        hint,
                        initial,
                        quick,
                        typed ->
                                // The ticket may have changed under a question that was left open.
                                asked.equals(ticket.requestId()) && isThere(line)
                                        ? answer.apply(typed)
                                        : Optional.empty()));
    }

    /// A share, or an amount when the euro is named. Nothing or 0 takes the discount away.
    static Optional<Discount> discount(String typed) {
        var bare = typed.replaceAll("[\\s\\u00A0\\u202F\\u2212-]", "");
        if (bare.isEmpty() || bare.matches("0[%€]?")) {
            return Optional.of(Discount.NONE);
        }
        if (bare.contains("€")) {
            return AmountText.read(bare).filter(Money::isPositive).map(Discount.AmountOff::new);
        }
        var share = bare.replace("%", "").replace(',', '.');
        if (!share.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        var percent = Percent.of(share);
        return percent.basisPoints() > 0 && percent.compareTo(Percent.ALL) <= 0
                ? Optional.of(new Discount.ShareOff(percent))
                : Optional.empty();
    }
}
