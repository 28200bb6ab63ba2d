package org.comptoir.desktop.customers.record;

import org.comptoir.customers.loyalty.LoyaltyGifts;
import org.comptoir.customers.loyalty.RewardResult;
import org.comptoir.customers.loyalty.rules.PointsReward;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.text.Texts;

/// Makes a voucher of points when the customer asks for it.
public final class RewardModel {

    private static final String TOPIC = "customer";

    private final ScreenContext context;
    private final LoyaltyGifts gifts;
    private final Texts texts;
    private final Runnable changed;

    /// @param changed reads the record again
    RewardModel(ScreenContext context, LoyaltyGifts gifts, Runnable changed) {
        this.context = context;
        this.gifts = gifts;
        this.changed = changed;
        texts = context.texts("customerrecord");
    }

    /// Whether the shop makes vouchers of points on request, and the customer has enough of them.
    public static boolean isOffered(CustomerRecord.Points points) {
        return switch (points.program().reward()) {
            case PointsReward.Nothing() -> false;
            case PointsReward.OfVoucher reward -> !reward.isAutomatic() && points.balance() >= reward.points();
        };
    }

    /// Shows the voucher afterwards, which is printed from there.
    public void make(CustomerId customer) {
        context.work(by -> gifts.reward(by, customer)).onSuccess(this::answer).start();
    }

    private void answer(RewardResult result) {
        switch (result) {
            case RewardResult.Made(var voucher, var balance) -> {
                context.messages().done(TOPIC, Message.of(texts.get("customerrecord.reward.made", balance)));
                changed.run();
                context.navigator().openVoucher(voucher.id());
            }
            case RewardResult.NotEnough(var balance, var needed) -> {
                context.messages()
                        .done(TOPIC, Message.of(texts.get("customerrecord.reward.notenough", balance, needed)));
                changed.run();
            }
            case RewardResult.NotOffered() ->
                context.messages().done(TOPIC, Message.of(texts.get("customerrecord.reward.notoffered")));
        }
    }
}
