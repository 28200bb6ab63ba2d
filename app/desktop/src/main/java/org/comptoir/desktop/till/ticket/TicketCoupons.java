package org.comptoir.desktop.till.ticket;

import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.Messages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.pricing.promotion.AppliedPromotion;
import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The coupons of the ticket, by the codes that are typed or scanned.
final class TicketCoupons {

    private final ScreenContext context;
    private final CurrentTicket ticket;
    private final Texts texts;

    TicketCoupons(ScreenContext context, CurrentTicket ticket) {
        this.context = context;
        this.ticket = ticket;
        texts = context.texts("sell");
    }

    /// Adds a coupon and tells what it takes off; one that is on the ticket already may be taken off.
    void add(Promotion promotion, CouponCode coupon) {
        var before = ticket.basket();
        if (before.coupons().contains(coupon)) {
            var twice = Message.of(texts.get("sell.coupon.twice", coupon.value()), promotion.name());
            messages()
                    .warn(
                            TicketController.TOPIC,
                            twice.withIcon(MaterialDesignT.TICKET_PERCENT_OUTLINE)
                                    .withStep(
                                            MaterialDesignT.TRASH_CAN_OUTLINE,
                                            texts.get("sell.coupon.remove"),
                                            () -> remove(coupon)));
            return;
        }
        if (before.coupons().size() >= Basket.MAX_COUPONS) {
            messages().warn(TicketController.TOPIC, Message.of(texts.get("sell.coupon.many", Basket.MAX_COUPONS)));
            return;
        }
        ticket.change(before.withCoupon(coupon), ticket.selected());
        if (ticket.basket().coupons().contains(coupon)) {
            tell(promotion, coupon);
        }
    }

    private void tell(Promotion promotion, CouponCode coupon) {
        var book = ticket.prices();
        var applied = ticket.basket().price(book).promotions().stream()
                .filter(each -> each.promotion().id().equals(promotion.id()))
                .map(AppliedPromotion::amount)
                .findFirst();
        if (applied.isPresent()) {
            var off = texts.get(
                    "sell.coupon.added",
                    coupon.value(),
                    promotion.name(),
                    context.formats().money(applied.get().negate()));
            messages().done(TicketController.TOPIC, Message.of(off));
        } else {
            var runs =
                    book.promotions().stream().anyMatch(running -> running.id().equals(promotion.id()));
            var hint = texts.get(runs ? "sell.coupon.nothing" : "sell.coupon.notnow");
            messages()
                    .warn(
                            TicketController.TOPIC,
                            Message.of(texts.get("sell.coupon.noted", coupon.value(), promotion.name()), hint)
                                    .withIcon(MaterialDesignT.TICKET_PERCENT_OUTLINE));
        }
    }

    private void remove(CouponCode coupon) {
        ticket.change(ticket.basket().withoutCoupon(coupon), ticket.selected());
        messages().done(TicketController.TOPIC, Message.of(texts.get("sell.coupon.removed", coupon.value())));
    }

    private Messages messages() {
        return context.messages();
    }
}
