package org.comptoir.desktop.settings;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.settings.LoyaltyGiftsModel.BirthdayChoice;
import org.comptoir.desktop.settings.LoyaltyGiftsModel.ExpiryChoice;
import org.comptoir.desktop.settings.LoyaltyGiftsModel.RewardChoice;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.MoneyField;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// Vouchers for points, the end of points, birthdays and the welcome: chips for what is done, fields for how much.
final class LoyaltyGiftsForm extends VBox {

    private final PageMessages messages;
    private final Texts texts;
    private final Formats formats;

    LoyaltyGiftsForm(LoyaltyGiftsModel model, PageMessages messages, Texts texts, Formats formats) {
        this.messages = messages;
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("gap-12");
        var gift = model.birthdayProperty();
        getChildren()
                .addAll(
                        TextLabel.strong(texts.get("settings.loyalty.reward")).wrapped(),
                        chips(model.rewardProperty(), RewardChoice.values(), "settings.loyalty.reward."),
                        shown(
                                new FieldRow(
                                        field(
                                                "settings.loyalty.reward.points",
                                                LoyaltyGiftsModel.REWARD_FIELD,
                                                model.rewardPointsProperty()),
                                        money(
                                                "settings.loyalty.worth",
                                                LoyaltyGiftsModel.WORTH_FIELD,
                                                model.rewardWorthProperty())),
                                model.rewardProperty().isNotEqualTo(RewardChoice.NONE)),
                        TextLabel.strong(texts.get("settings.loyalty.birthday")).wrapped(),
                        chips(gift, BirthdayChoice.values(), "settings.loyalty.birthday."),
                        shown(
                                new FieldRow(
                                        shown(
                                                field(
                                                        "settings.loyalty.gift.points",
                                                        LoyaltyGiftsModel.BIRTHDAY_FIELD,
                                                        model.birthdayPointsProperty()),
                                                gift.isEqualTo(BirthdayChoice.POINTS)),
                                        shown(
                                                money(
                                                        "settings.loyalty.worth",
                                                        LoyaltyGiftsModel.BIRTHDAY_FIELD,
                                                        model.birthdayWorthProperty()),
                                                gift.isEqualTo(BirthdayChoice.VOUCHER)),
                                        field(
                                                "settings.loyalty.days",
                                                LoyaltyGiftsModel.DAYS_FIELD,
                                                model.daysProperty())),
                                gift.isNotEqualTo(BirthdayChoice.NONE)),
                        TextLabel.strong(texts.get("settings.loyalty.expiry")).wrapped(),
                        chips(model.expiryProperty(), ExpiryChoice.values(), "settings.loyalty.expiry."),
                        shown(
                                field(
                                        "settings.loyalty.months",
                                        LoyaltyGiftsModel.EXPIRY_FIELD,
                                        model.monthsProperty()),
                                model.expiryProperty().isNotEqualTo(ExpiryChoice.NEVER)),
                        new FieldRow(
                                field(
                                        "settings.loyalty.welcome",
                                        LoyaltyGiftsModel.WELCOME_FIELD,
                                        model.welcomeProperty()),
                                field("settings.loyalty.term", LoyaltyGiftsModel.TERM_FIELD, model.termProperty())));
    }

    private <T extends Enum<T>> Node chips(ObjectProperty<T> chosen, T[] values, String prefix) {
        var chips = new VBox();
        chosen.subscribe(value -> chips.getChildren()
                .setAll(ChipChoice.of(
                        List.of(values),
                        value,
                        each -> texts.get(prefix + each.name().toLowerCase(Locale.ROOT)),
                        chosen::set)));
        return chips;
    }

    private static <N extends Node> N shown(N node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private FormField field(String key, String name, StringProperty value) {
        return SettingsForms.field(texts.get(key), value).telling(messages.faultOf(name));
    }

    private FormField money(String key, String name, ObjectProperty<@Nullable Money> value) {
        var field = new MoneyField(formats);
        field.valueProperty().bindBidirectional(value);
        return new FormField(texts.get(key), field).telling(messages.faultOf(name));
    }
}
