package org.comptoir.desktop.till.ticket;

import java.util.Optional;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.closing.TillEvents;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.sales.CheckoutRefusalText;
import org.comptoir.pos.sales.CheckoutResult.PriceTooHigh;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Changes the lines of the ticket: quantity up or down, replacing, removing. The technical log is told of goods that
/// are taken off.
final class LineChanges {

    private final ScreenContext context;
    private final TillEvents events;
    private final CurrentTicket ticket;
    private final TicketUndo undo;
    private final Texts texts;

    LineChanges(ScreenContext context, TillEvents events, CurrentTicket ticket, TicketUndo undo) {
        this.context = context;
        this.events = events;
        this.ticket = ticket;
        this.undo = undo;
        texts = context.texts("sell");
    }

    /// The line that a key applies to: the selected one, or else the newest.
    int current() {
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
        if (!isArticle(line)) {
            return;
        }
        var changed = line(line).quantity().plus(by);
        if (changed.isPositive()) {
            put(line, line(line).with(changed)).ifPresent(this::warn);
        } else {
            remove(line);
        }
    }

    private void warn(String refusal) {
        context.messages().warn(TicketController.TOPIC, Message.of(refusal));
    }

    boolean isThere(int line) {
        return line >= 0 && line < ticket.basket().lines().size();
    }

    BasketLine line(int line) {
        return ticket.basket().lines().get(line);
    }

    /// Whether the line exists, and its quantity and price can be changed.
    boolean isArticle(int line) {
        return isThere(line)
                && switch (line(line).item()) {
                    case Item.ArticleItem ignored -> true;
                    case Item.VoucherItem ignored -> false;
                    case Item.AccountPaymentItem ignored -> false;
                    case Item.TipItem ignored -> false;
                    case Item.VoucherUseItem ignored -> false;
                    case Item.VoucherBackItem ignored -> false;
                    case Item.ReturnItem ignored -> false;
                    case Item.UnreceiptedItem ignored -> false;
                };
    }

    /// Replaces a line.
    ///
    /// @return why it is refused
    Optional<String> put(int line, BasketLine changed) {
        var before = ticket.basket();
        var basket = before.withLine(line, changed);
        var refusal = refusal(basket);
        if (refusal.isEmpty()) {
            ticket.change(basket, line);
            if (changed.quantity().compareTo(before.lines().get(line).quantity()) < 0) {
                tellCancelled(before);
            }
        }
        return refusal;
    }

    /// Why the ticket cannot become this one; empty if it can.
    Optional<String> refusal(Basket changed) {
        return changed.isTooHigh(ticket.prices())
                ? Optional.of(new CheckoutRefusalText(context.formats()).of(new PriceTooHigh(Pricing.MAX_PRICE)))
                : Optional.empty();
    }

    /// Removes a line; can be undone while the message is shown.
    void remove(int line) {
        if (!isThere(line)) {
            return;
        }
        var before = ticket.basket();
        var id = ticket.requestId();
        var name = TicketText.name(line(line));
        ticket.change(before.withoutLine(line), TicketModel.NONE);
        var after = ticket.basket();
        var cancelled = TicketUndo.isGoods(before.lines().get(line)) ? tellCancelled(before) : Money.ZERO;
        var removed = Message.of(texts.get("sell.removed", name)).withIcon(MaterialDesignT.TRASH_CAN_OUTLINE);
        context.messages().undoable(TicketController.TOPIC, removed, () -> {
            if (id.equals(ticket.requestId())) {
                putBack(before.lines().get(line), after, cancelled);
            }
        });
    }

    /// A ticket that did not change, because it is being paid, or that did not become lower cancelled nothing.
    ///
    /// @return by how much it became lower
    private Money tellCancelled(Basket before) {
        var amount = total(before).minus(total(ticket.basket()));
        if (!amount.isPositive()) {
            return Money.ZERO;
        }
        context.work(by -> {
                    events.cancelled(by, amount);
                    return true;
                })
                .start();
        return amount;
    }

    private void tellRestored(Money amount) {
        if (amount.isPositive()) {
            context.work(by -> {
                        events.restored(by, amount);
                        return true;
                    })
                    .start();
        }
    }

    private Money total(Basket basket) {
        return basket.price(ticket.prices()).total();
    }

    /// Items added meanwhile are kept.
    private void putBack(BasketLine removed, Basket after, Money cancelled) {
        var now = ticket.basket();
        if (now.equals(after)) {
            undo.undo();
        } else {
            ticket.change(now.with(removed), now.lines().size());
            tellRestored(cancelled);
        }
    }
}
