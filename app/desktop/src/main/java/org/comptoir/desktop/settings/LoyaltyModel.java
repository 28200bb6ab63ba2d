package org.comptoir.desktop.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.customers.loyalty.LoyaltyProgram;
import org.comptoir.customers.loyalty.LoyaltyScheme;
import org.comptoir.customers.loyalty.ProgramText;
import org.comptoir.customers.loyalty.SchemeSentence;
import org.comptoir.customers.loyalty.rules.EarningRule;
import org.comptoir.customers.loyalty.rules.LoyaltyLevel;
import org.comptoir.customers.loyalty.rules.PointsRounding;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The loyalty rules, with their explanation for customers.
final class LoyaltyModel {

    /// The fields.
    static final String PER_EURO_FIELD = "perEuro";

    static final String VALUE_FIELD = "value";
    static final String LEAST_FIELD = "least";

    private static final String TOPIC = "loyalty";

    private final ScreenContext context;
    private final Loyalty loyalty;
    private final Catalogue catalogue;
    private final Texts texts;
    private final StringProperty perEuro = new SimpleStringProperty(this, "perEuro", "");
    private final ObjectProperty<@Nullable Money> value = new SimpleObjectProperty<>(this, "value");
    private final StringProperty least = new SimpleStringProperty(this, "least", "");
    private final StringProperty sentence = new SimpleStringProperty(this, "sentence", "");
    private final StringProperty example = new SimpleStringProperty(this, "example", "");
    private final ObjectProperty<PointsRounding> rounding =
            new SimpleObjectProperty<>(this, "rounding", PointsRounding.WHOLE_EUROS);
    private final ObservableList<String> sentences = FXCollections.observableArrayList();
    private final PageMessages messages = new PageMessages();
    private final LoyaltyRulesModel rules;
    private final LoyaltyGiftsModel gifts;

    private record Kept(LoyaltyProgram program, List<Category> categories) {}

    LoyaltyModel(ScreenContext context, Loyalty loyalty, Catalogue catalogue) {
        this.context = context;
        this.loyalty = loyalty;
        this.catalogue = catalogue;
        texts = context.texts("settings");
        rules = new LoyaltyRulesModel(texts, messages);
        gifts = new LoyaltyGiftsModel(texts, context.formats(), messages);
        perEuro.subscribe(this::say);
        value.subscribe(this::say);
        least.subscribe(this::say);
        rounding.subscribe(this::say);
        rules.onChange(this::say);
        gifts.onChange(this::say);
    }

    void load() {
        context.tasks()
                .of(() -> new Kept(loyalty.program(), catalogue.categories()))
                .onSuccess(this::show)
                .start();
    }

    private void show(Kept kept) {
        var program = kept.program();
        perEuro.set(Integer.toString(program.scheme().pointsPerEuro()));
        value.set(program.scheme().valueOfPoint());
        least.set(Integer.toString(program.scheme().minimumRedemption()));
        rounding.set(program.rounding());
        rules.show(program.rules(), program.levels(), kept.categories());
        gifts.show(program);
        say();
    }

    private void say() {
        var typed = program();
        sentence.set(typed.map(program -> SchemeSentence.rule(program.scheme(), context.formats()))
                .orElse(""));
        example.set(typed.map(program -> SchemeSentence.example(program, context.formats()))
                .orElse(""));
        sentences.setAll(typed.map(program -> words().sentences(program)).orElse(List.of()));
    }

    private ProgramText words() {
        return new ProgramText(context.formats(), this::name);
    }

    /// One rule, as long as the others can be read.
    String sentence(EarningRule rule) {
        return program().map(program -> words().sentence(program, rule)).orElse("");
    }

    /// One level, likewise.
    String sentence(LoyaltyLevel level) {
        return program().map(program -> words().sentence(program, level)).orElse("");
    }

    private String name(CategoryId id) {
        return rules.categories().stream()
                .filter(category -> category.id().equals(id))
                .map(Category::name)
                .findFirst()
                .orElse(Long.toString(id.value()));
    }

    /// The usual points that are entered, if they are valid.
    private Optional<LoyaltyScheme> scheme() {
        var points = TypedNumber.read(perEuro.get(), 0, LoyaltyScheme.MAX_POINTS_PER_EURO);
        var from = TypedNumber.read(least.get(), 1, LoyaltyScheme.MAX_MINIMUM_REDEMPTION);
        return points.flatMap(
                each -> worth().flatMap(value -> from.map(first -> new LoyaltyScheme(each, value, first))));
    }

    /// All rules that are entered, if they are valid.
    private Optional<LoyaltyProgram> program() {
        var scheme = scheme();
        var welcome = gifts.typedWelcome();
        var birthday = gifts.typedBirthday();
        var expiry = gifts.typedExpiry();
        var reward = gifts.typedReward();
        var term = gifts.typedTerm();
        return scheme.isPresent()
                        && welcome.isPresent()
                        && birthday.isPresent()
                        && expiry.isPresent()
                        && reward.isPresent()
                        && term.isPresent()
                ? Optional.of(new LoyaltyProgram(
                        scheme.get(),
                        rounding.get(),
                        rules.rules(),
                        rules.keptLevels(),
                        welcome.get(),
                        birthday.get(),
                        expiry.get(),
                        reward.get(),
                        term.get()))
                : Optional.empty();
    }

    private Optional<Money> worth() {
        return Optional.ofNullable(value.get())
                .filter(each -> !each.isNegative() && each.compareTo(LoyaltyScheme.MAX_VALUE) <= 0);
    }

    private void tellFaults() {
        var mostPoints = LoyaltyScheme.MAX_POINTS_PER_EURO;
        var mostFrom = LoyaltyScheme.MAX_MINIMUM_REDEMPTION;
        gifts.tellFaults();
        if (TypedNumber.read(least.get(), 1, mostFrom).isEmpty()) {
            messages.fault(LEAST_FIELD, texts.get("settings.loyalty.unfit.least", mostFrom));
        }
        if (worth().isEmpty()) {
            messages.fault(
                    VALUE_FIELD,
                    texts.get("settings.loyalty.unfit.value", context.formats().money(LoyaltyScheme.MAX_VALUE)));
        }
        if (TypedNumber.read(perEuro.get(), 0, mostPoints).isEmpty()) {
            messages.fault(PER_EURO_FIELD, texts.get("settings.loyalty.unfit.points", mostPoints));
        }
    }

    void save() {
        messages.dismissAll();
        var program = program();
        if (program.isEmpty()) {
            tellFaults();
            return;
        }
        context.act(by -> loyalty.changeProgram(by, program.get()))
                .onSuccess(done -> messages.done(
                        TOPIC, Message.of(texts.get("settings.saved"), texts.get("settings.loyalty.saved"))))
                .start();
    }

    StringProperty perEuroProperty() {
        return perEuro;
    }

    ObjectProperty<@Nullable Money> valueProperty() {
        return value;
    }

    StringProperty leastProperty() {
        return least;
    }

    StringProperty sentenceProperty() {
        return sentence;
    }

    StringProperty exampleProperty() {
        return example;
    }

    /// What the rules beside the usual points say.
    ObservableList<String> sentences() {
        return sentences;
    }

    ObjectProperty<PointsRounding> roundingProperty() {
        return rounding;
    }

    LoyaltyRulesModel rules() {
        return rules;
    }

    LoyaltyGiftsModel gifts() {
        return gifts;
    }

    PageMessages messages() {
        return messages;
    }
}
