package org.comptoir.desktop.settings;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.customers.loyalty.LoyaltyProgram;
import org.comptoir.customers.loyalty.rules.BirthdayGift;
import org.comptoir.customers.loyalty.rules.PointsExpiry;
import org.comptoir.customers.loyalty.rules.PointsReward;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherTerm;
import org.jspecify.annotations.Nullable;

/// Welcome, birthdays, the end of points, and vouchers for points.
final class LoyaltyGiftsModel {

    static final String WELCOME_FIELD = "welcome";
    static final String BIRTHDAY_FIELD = "birthday";
    static final String DAYS_FIELD = "days";
    static final String EXPIRY_FIELD = "expiry";
    static final String REWARD_FIELD = "reward";
    static final String WORTH_FIELD = "worth";
    static final String TERM_FIELD = "term";

    enum BirthdayChoice {
        NONE,
        POINTS,
        VOUCHER
    }

    enum ExpiryChoice {
        NEVER,
        EARNED,
        UNUSED
    }

    enum RewardChoice {
        NONE,
        ASKED,
        AUTOMATIC
    }

    private final Texts texts;
    private final Formats formats;
    private final PageMessages messages;
    private final StringProperty welcome = new SimpleStringProperty(this, "welcome", "0");
    private final ObjectProperty<BirthdayChoice> birthday =
            new SimpleObjectProperty<>(this, "birthday", BirthdayChoice.NONE);
    private final StringProperty birthdayPoints = new SimpleStringProperty(this, "birthdayPoints", "");
    private final ObjectProperty<@Nullable Money> birthdayWorth = new SimpleObjectProperty<>(this, "birthdayWorth");
    private final StringProperty days = new SimpleStringProperty(this, "days", "7");
    private final ObjectProperty<ExpiryChoice> expiry = new SimpleObjectProperty<>(this, "expiry", ExpiryChoice.NEVER);
    private final StringProperty months = new SimpleStringProperty(this, "months", "24");
    private final ObjectProperty<RewardChoice> reward = new SimpleObjectProperty<>(this, "reward", RewardChoice.NONE);
    private final StringProperty rewardPoints = new SimpleStringProperty(this, "rewardPoints", "");
    private final ObjectProperty<@Nullable Money> rewardWorth = new SimpleObjectProperty<>(this, "rewardWorth");
    private final StringProperty term = new SimpleStringProperty(this, "term", "");

    LoyaltyGiftsModel(Texts texts, Formats formats, PageMessages messages) {
        this.texts = texts;
        this.formats = formats;
        this.messages = messages;
    }

    void show(LoyaltyProgram program) {
        welcome.set(Integer.toString(program.welcome()));
        term.set(Integer.toString(program.term().months()));
        switch (program.birthday()) {
            case BirthdayGift.Nothing() -> birthday.set(BirthdayChoice.NONE);
            case BirthdayGift.OfPoints(var points, var around) -> {
                birthday.set(BirthdayChoice.POINTS);
                birthdayPoints.set(Integer.toString(points));
                days.set(Integer.toString(around));
            }
            case BirthdayGift.OfVoucher(var worth, var around) -> {
                birthday.set(BirthdayChoice.VOUCHER);
                birthdayWorth.set(worth);
                days.set(Integer.toString(around));
            }
        }
        switch (program.expiry()) {
            case PointsExpiry.Never() -> expiry.set(ExpiryChoice.NEVER);
            case PointsExpiry.AfterEarning(var after) -> {
                expiry.set(ExpiryChoice.EARNED);
                months.set(Integer.toString(after));
            }
            case PointsExpiry.AfterLastPurchase(var after) -> {
                expiry.set(ExpiryChoice.UNUSED);
                months.set(Integer.toString(after));
            }
        }
        switch (program.reward()) {
            case PointsReward.Nothing() -> reward.set(RewardChoice.NONE);
            case PointsReward.OfVoucher(var points, var worth, var automatic) -> {
                reward.set(automatic ? RewardChoice.AUTOMATIC : RewardChoice.ASKED);
                rewardPoints.set(Integer.toString(points));
                rewardWorth.set(worth);
            }
        }
    }

    Optional<Integer> typedWelcome() {
        return TypedNumber.read(welcome.get(), 0, LoyaltyProgram.MAX_WELCOME);
    }

    Optional<BirthdayGift> typedBirthday() {
        var around = typedDays();
        return switch (birthday.get()) {
            case NONE -> Optional.of(new BirthdayGift.Nothing());
            case POINTS ->
                typedBirthdayPoints().flatMap(points -> around.map(each -> new BirthdayGift.OfPoints(points, each)));
            case VOUCHER ->
                typedWorth(birthdayWorth.get(), BirthdayGift.MAX_WORTH)
                        .flatMap(worth -> around.map(each -> new BirthdayGift.OfVoucher(worth, each)));
        };
    }

    private Optional<Integer> typedDays() {
        return TypedNumber.read(days.get(), BirthdayGift.MIN_DAYS, BirthdayGift.MAX_DAYS);
    }

    private Optional<Integer> typedBirthdayPoints() {
        return TypedNumber.read(birthdayPoints.get(), 1, BirthdayGift.MAX_POINTS);
    }

    private static Optional<Money> typedWorth(@Nullable Money typed, Money most) {
        return Optional.ofNullable(typed).filter(worth -> worth.isPositive() && worth.compareTo(most) <= 0);
    }

    Optional<PointsExpiry> typedExpiry() {
        var after = TypedNumber.read(months.get(), PointsExpiry.MIN_MONTHS, PointsExpiry.MAX_MONTHS);
        return switch (expiry.get()) {
            case NEVER -> Optional.of(new PointsExpiry.Never());
            case EARNED -> after.map(PointsExpiry.AfterEarning::new);
            case UNUSED -> after.map(PointsExpiry.AfterLastPurchase::new);
        };
    }

    Optional<PointsReward> typedReward() {
        if (reward.get() == RewardChoice.NONE) {
            return Optional.of(new PointsReward.Nothing());
        }
        return typedRewardPoints()
                .flatMap(points -> typedWorth(rewardWorth.get(), PointsReward.MAX_WORTH)
                        .map(worth ->
                                new PointsReward.OfVoucher(points, worth, reward.get() == RewardChoice.AUTOMATIC)));
    }

    private Optional<Integer> typedRewardPoints() {
        return TypedNumber.read(rewardPoints.get(), 1, PointsReward.MAX_POINTS);
    }

    Optional<VoucherTerm> typedTerm() {
        return VoucherTerm.read(term.get());
    }

    void tellFaults() {
        if (typedTerm().isEmpty()) {
            messages.fault(TERM_FIELD, texts.get("settings.loyalty.unfit.term", VoucherTerm.MAX_MONTHS));
        }
        if (typedReward().isEmpty()) {
            if (typedRewardPoints().isEmpty()) {
                messages.fault(REWARD_FIELD, texts.get("settings.loyalty.unfit.least", PointsReward.MAX_POINTS));
            } else {
                messages.fault(WORTH_FIELD, worthFault(PointsReward.MAX_WORTH));
            }
        }
        if (typedExpiry().isEmpty()) {
            messages.fault(EXPIRY_FIELD, texts.get("settings.loyalty.unfit.months", PointsExpiry.MAX_MONTHS));
        }
        if (typedBirthday().isEmpty()) {
            tellBirthdayFault();
        }
        if (typedWelcome().isEmpty()) {
            messages.fault(WELCOME_FIELD, texts.get("settings.loyalty.unfit.points", LoyaltyProgram.MAX_WELCOME));
        }
    }

    private void tellBirthdayFault() {
        if (typedDays().isEmpty()) {
            messages.fault(DAYS_FIELD, texts.get("settings.loyalty.unfit.around", BirthdayGift.MAX_DAYS));
        } else if (birthday.get() == BirthdayChoice.POINTS) {
            messages.fault(BIRTHDAY_FIELD, texts.get("settings.loyalty.unfit.least", BirthdayGift.MAX_POINTS));
        } else {
            messages.fault(BIRTHDAY_FIELD, worthFault(BirthdayGift.MAX_WORTH));
        }
    }

    private String worthFault(Money most) {
        return texts.get("settings.loyalty.unfit.worth", formats.money(most));
    }

    /// Calls back at each change.
    void onChange(Runnable changed) {
        welcome.subscribe(changed);
        birthday.subscribe(changed);
        birthdayPoints.subscribe(changed);
        birthdayWorth.subscribe(changed);
        days.subscribe(changed);
        expiry.subscribe(changed);
        months.subscribe(changed);
        reward.subscribe(changed);
        rewardPoints.subscribe(changed);
        rewardWorth.subscribe(changed);
        term.subscribe(changed);
    }

    StringProperty welcomeProperty() {
        return welcome;
    }

    ObjectProperty<BirthdayChoice> birthdayProperty() {
        return birthday;
    }

    StringProperty birthdayPointsProperty() {
        return birthdayPoints;
    }

    ObjectProperty<@Nullable Money> birthdayWorthProperty() {
        return birthdayWorth;
    }

    StringProperty daysProperty() {
        return days;
    }

    ObjectProperty<ExpiryChoice> expiryProperty() {
        return expiry;
    }

    StringProperty monthsProperty() {
        return months;
    }

    ObjectProperty<RewardChoice> rewardProperty() {
        return reward;
    }

    StringProperty rewardPointsProperty() {
        return rewardPoints;
    }

    ObjectProperty<@Nullable Money> rewardWorthProperty() {
        return rewardWorth;
    }

    StringProperty termProperty() {
        return term;
    }
}
