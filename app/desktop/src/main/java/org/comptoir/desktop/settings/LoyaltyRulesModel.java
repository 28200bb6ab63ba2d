package org.comptoir.desktop.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.comptoir.customers.loyalty.rules.EarningRule;
import org.comptoir.customers.loyalty.rules.EarningRules;
import org.comptoir.customers.loyalty.rules.LevelBasis;
import org.comptoir.customers.loyalty.rules.LoyaltyLevel;
import org.comptoir.customers.loyalty.rules.LoyaltyLevels;
import org.comptoir.customers.loyalty.rules.Multiplier;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.pricing.promotion.CustomerGroup;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The rules beside the usual points, and the levels: those there are, and the one that is typed.
final class LoyaltyRulesModel {

    static final String RULE_FIELD = "rule";
    static final String TIMES_FIELD = "times";
    static final String RATE_FIELD = "rate";
    static final String LEVEL_FIELD = "level";
    static final String THRESHOLD_FIELD = "threshold";
    static final String LEVEL_TIMES_FIELD = "levelTimes";
    static final String LEVEL_DISCOUNT_FIELD = "levelDiscount";

    /// What a new rule is about.
    enum RuleChoice {
        CATEGORY,
        TAG,
        WEEKDAYS,
        DATES
    }

    private final Texts texts;
    private final PageMessages messages;
    private final ObservableList<EarningRule> rules = FXCollections.observableArrayList();
    private final ObservableList<LoyaltyLevel> levels = FXCollections.observableArrayList();
    private final ObservableList<Category> categories = FXCollections.observableArrayList();
    private final ObjectProperty<LevelBasis> basis = new SimpleObjectProperty<>(this, "basis", LevelBasis.POINTS);
    private final ObjectProperty<RuleChoice> kind = new SimpleObjectProperty<>(this, "kind", RuleChoice.WEEKDAYS);
    private final ObjectProperty<@Nullable Category> category = new SimpleObjectProperty<>(this, "category");
    private final ObservableSet<DayOfWeek> days = FXCollections.observableSet();
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>(this, "to");
    private final StringProperty tag = new SimpleStringProperty(this, "tag", "");
    private final StringProperty rate = new SimpleStringProperty(this, "rate", "");
    private final StringProperty times = new SimpleStringProperty(this, "times", "2");
    private final StringProperty levelName = new SimpleStringProperty(this, "levelName", "");
    private final StringProperty threshold = new SimpleStringProperty(this, "threshold", "");
    private final StringProperty levelDiscount = new SimpleStringProperty(this, "levelDiscount", "");
    private final StringProperty levelTimes = new SimpleStringProperty(this, "levelTimes", "");

    LoyaltyRulesModel(Texts texts, PageMessages messages) {
        this.texts = texts;
        this.messages = messages;
    }

    void show(List<EarningRule> kept, LoyaltyLevels keptLevels, List<Category> known) {
        categories.setAll(known);
        rules.setAll(kept);
        basis.set(keptLevels.basis());
        levels.setAll(keptLevels.all());
    }

    LoyaltyLevels keptLevels() {
        return new LoyaltyLevels(basis.get(), levels);
    }

    /// Adds the rule that is typed.
    void addRule() {
        messages.dismissAll();
        if (rules.size() >= EarningRules.MAX_RULES) {
            messages.fault(RULE_FIELD, texts.get("settings.loyalty.unfit.full", EarningRules.MAX_RULES));
            return;
        }
        var typed = switch (kind.get()) {
            case CATEGORY -> categoryRate();
            case TAG -> tagRate();
            case WEEKDAYS -> weekdays();
            case DATES -> dates();
        };
        typed.ifPresent(rule -> {
            rules.removeIf(known -> isReplacedBy(known, rule));
            rules.add(rule);
            tag.set("");
            rate.set("");
            days.clear();
            from.set(null);
            to.set(null);
        });
    }

    /// A category or a tag has one rate.
    private static boolean isReplacedBy(EarningRule known, EarningRule rule) {
        return switch (known) {
            case EarningRule.CategoryRate old ->
                rule instanceof EarningRule.CategoryRate other
                        && other.category().equals(old.category());
            case EarningRule.TagRate old ->
                rule instanceof EarningRule.TagRate other
                        && other.group().includes(List.of(old.group().tag()));
            case EarningRule.OnWeekdays old -> rule.equals(old);
            case EarningRule.BetweenDates old -> rule.equals(old);
        };
    }

    private Optional<EarningRule> categoryRate() {
        var chosen = category.get();
        if (chosen == null) {
            messages.fault(RULE_FIELD, texts.get("settings.loyalty.unfit.category"));
            return Optional.empty();
        }
        return typedRate().map(points -> new EarningRule.CategoryRate(chosen.id(), points));
    }

    private Optional<EarningRule> tagRate() {
        var typed = tag.get().strip();
        if (typed.isEmpty() || typed.length() > CustomerGroup.MAX_TAG) {
            messages.fault(RULE_FIELD, texts.get("settings.loyalty.unfit.tag", CustomerGroup.MAX_TAG));
            return Optional.empty();
        }
        return typedRate().map(points -> new EarningRule.TagRate(new CustomerGroup(typed), points));
    }

    private Optional<EarningRule> weekdays() {
        if (days.isEmpty()) {
            messages.fault(RULE_FIELD, texts.get("settings.loyalty.unfit.days"));
            return Optional.empty();
        }
        return typedTimes(times, TIMES_FIELD).map(more -> new EarningRule.OnWeekdays(days, more));
    }

    private Optional<EarningRule> dates() {
        var first = from.get();
        var last = to.get();
        if (first == null || last == null || last.isBefore(first)) {
            messages.fault(RULE_FIELD, texts.get("settings.loyalty.unfit.dates"));
            return Optional.empty();
        }
        return typedTimes(times, TIMES_FIELD).map(more -> new EarningRule.BetweenDates(first, last, more));
    }

    private Optional<Integer> typedRate() {
        var typed = TypedNumber.read(rate.get(), 0, EarningRule.MAX_RATE);
        if (typed.isEmpty()) {
            messages.fault(RATE_FIELD, texts.get("settings.loyalty.unfit.points", EarningRule.MAX_RATE));
        }
        return typed;
    }

    private Optional<Multiplier> typedTimes(StringProperty typed, String field) {
        var read = Multiplier.read(typed.get());
        if (read.isEmpty()) {
            messages.fault(field, texts.get("settings.loyalty.unfit.times"));
        }
        return read;
    }

    void remove(EarningRule rule) {
        rules.remove(rule);
    }

    /// Adds the level that is typed; one with the same threshold gives way to it.
    void addLevel() {
        messages.dismissAll();
        var name = levelName.get().strip();
        var from = TypedNumber.read(threshold.get(), LoyaltyLevel.MIN_THRESHOLD, LoyaltyLevel.MAX_THRESHOLD);
        var more = typedTimes(levelTimes, LEVEL_TIMES_FIELD);
        var off = levelDiscount.get().isBlank()
                ? Optional.of(0)
                : TypedNumber.read(levelDiscount.get(), 0, LoyaltyLevel.MAX_DISCOUNT);
        if (off.isEmpty()) {
            messages.fault(
                    LEVEL_DISCOUNT_FIELD, texts.get("settings.loyalty.unfit.discount", LoyaltyLevel.MAX_DISCOUNT));
        }
        if (from.isEmpty()) {
            messages.fault(THRESHOLD_FIELD, texts.get("settings.loyalty.unfit.threshold", LoyaltyLevel.MAX_THRESHOLD));
        }
        if (name.isEmpty() || name.length() > LoyaltyLevel.MAX_NAME) {
            messages.fault(LEVEL_FIELD, texts.get("settings.loyalty.unfit.level", LoyaltyLevel.MAX_NAME));
        } else if (from.isPresent() && more.isPresent() && off.isPresent()) {
            var all = new ArrayList<>(levels);
            all.removeIf(level -> level.threshold() == from.get());
            if (all.size() >= LoyaltyLevels.MAX_LEVELS) {
                messages.fault(LEVEL_FIELD, texts.get("settings.loyalty.unfit.levels", LoyaltyLevels.MAX_LEVELS));
                return;
            }
            all.add(new LoyaltyLevel(name, from.get(), more.get(), Percent.whole(off.get())));
            levels.setAll(new LoyaltyLevels(basis.get(), all).all());
            levelName.set("");
            threshold.set("");
            levelTimes.set("");
            levelDiscount.set("");
        }
    }

    void remove(LoyaltyLevel level) {
        levels.remove(level);
    }

    /// Calls back when a rule or a level comes or goes.
    void onChange(Runnable changed) {
        rules.subscribe(changed);
        levels.subscribe(changed);
        basis.subscribe(changed);
    }

    ObservableList<EarningRule> rules() {
        return rules;
    }

    ObservableList<LoyaltyLevel> levels() {
        return levels;
    }

    ObservableList<Category> categories() {
        return categories;
    }

    ObjectProperty<LevelBasis> basisProperty() {
        return basis;
    }

    ObjectProperty<RuleChoice> kindProperty() {
        return kind;
    }

    ObjectProperty<@Nullable Category> categoryProperty() {
        return category;
    }

    void choose(DayOfWeek day, boolean isChosen) {
        if (isChosen) {
            days.add(day);
        } else {
            days.remove(day);
        }
    }

    ObservableSet<DayOfWeek> days() {
        return days;
    }

    ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    ObjectProperty<@Nullable LocalDate> toProperty() {
        return to;
    }

    StringProperty tagProperty() {
        return tag;
    }

    StringProperty rateProperty() {
        return rate;
    }

    StringProperty timesProperty() {
        return times;
    }

    StringProperty levelNameProperty() {
        return levelName;
    }

    StringProperty thresholdProperty() {
        return threshold;
    }

    /// In whole percent; empty for none.
    StringProperty levelDiscountProperty() {
        return levelDiscount;
    }

    StringProperty levelTimesProperty() {
        return levelTimes;
    }
}
