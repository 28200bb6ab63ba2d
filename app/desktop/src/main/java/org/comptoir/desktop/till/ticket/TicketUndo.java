package org.comptoir.desktop.till.ticket;

import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.closing.TillEvents;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.SignedInStaff;

/// Undoes and redoes the changes of the ticket. The technical log is told of goods that leave it this way, and of those
/// that come back.
public final class TicketUndo {

    private final ScreenContext context;
    private final TillEvents events;
    private final CurrentTicket ticket;

    TicketUndo(ScreenContext context, TillEvents events, CurrentTicket ticket) {
        this.context = context;
        this.events = events;
        this.ticket = ticket;
    }

    /// Undoes the newest change; a ticket being paid refuses.
    public void undo() {
        if (ticket.mayChange()) {
            ticket.undo().ifPresent(step -> {
                context.messages().dismiss(TicketController.TOPIC);
                tell(step, step.after().basket(), step.before().basket());
            });
        }
    }

    /// Does again what was undone last.
    public void redo() {
        if (ticket.mayChange()) {
            ticket.redo().ifPresent(step -> {
                context.messages().dismiss(TicketController.TOPIC);
                tell(step, step.before().basket(), step.after().basket());
            });
        }
    }

    private void tell(TicketHistory.Step step, Basket from, Basket now) {
        var fewer = goods(now).compareTo(goods(from));
        if (step.isEmptying()) {
            tell(sold(step.before().basket(), step), fewer < 0 ? events::emptied : events::refilled);
        } else if (fewer < 0) {
            tell(total(from, step).minus(total(now, step)), events::cancelled);
        } else if (fewer > 0) {
            tell(total(now, step).minus(total(from, step)), events::restored);
        }
    }

    private void tell(Money amount, BiConsumer<SignedInStaff, Money> event) {
        if (amount.isPositive()) {
            context.act(by -> event.accept(by, amount)).start();
        }
    }

    /// How many pieces are to be sold.
    private static Quantity goods(Basket basket) {
        return basket.lines().stream()
                .filter(TicketUndo::isGoods)
                .map(BasketLine::quantity)
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    /// What the technical log is told of when it leaves the ticket.
    static boolean isGoods(BasketLine line) {
        return switch (line.item()) {
            case Item.ArticleItem ignored -> true;
            case Item.VoucherItem ignored -> true;
            case Item.AccountPaymentItem ignored -> false;
            case Item.TipItem ignored -> false;
            case Item.VoucherUseItem ignored -> false;
            case Item.VoucherBackItem ignored -> false;
            case Item.ReturnItem ignored -> false;
            case Item.UnreceiptedItem ignored -> false;
        };
    }

    private static Money total(Basket basket, TicketHistory.Step step) {
        return basket.price(step.prices()).total();
    }

    private static Money sold(Basket basket, TicketHistory.Step step) {
        return sold(basket.price(step.prices()).lines().stream());
    }

    /// What was to be sold; goods that would have been returned were never taken back.
    static Money sold(Stream<PricedLine> lines) {
        return Money.sum(
                lines.filter(line -> !line.isReturn()).map(PricedLine::total).toList());
    }
}
