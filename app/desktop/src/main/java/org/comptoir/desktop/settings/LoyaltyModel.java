package org.comptoir.desktop.settings;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.customers.loyalty.LoyaltyScheme;
import org.comptoir.customers.loyalty.SchemeSentence;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
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
    private final Texts texts;
    private final StringProperty perEuro = new SimpleStringProperty(this, "perEuro", "");
    private final ObjectProperty<@Nullable Money> value = new SimpleObjectProperty<>(this, "value");
    private final StringProperty least = new SimpleStringProperty(this, "least", "");
    private final StringProperty sentence = new SimpleStringProperty(this, "sentence", "");
    private final StringProperty example = new SimpleStringProperty(this, "example", "");
    private final PageMessages messages = new PageMessages();

    LoyaltyModel(ScreenContext context, Loyalty loyalty) {
        this.context = context;
        this.loyalty = loyalty;
        texts = context.texts("settings");
        perEuro.subscribe(this::say);
        value.subscribe(this::say);
        least.subscribe(this::say);
    }

    void load() {
        context.tasks()
                .of(loyalty::scheme)
                .onSuccess(scheme -> {
                    perEuro.set(Integer.toString(scheme.pointsPerEuro()));
                    value.set(scheme.valueOfPoint());
                    least.set(Integer.toString(scheme.minimumRedemption()));
                })
                .start();
    }

    private void say() {
        sentence.set(scheme().map(scheme -> SchemeSentence.rule(scheme, context.formats()))
                .orElse(""));
        example.set(scheme().map(scheme -> SchemeSentence.example(scheme, context.formats()))
                .orElse(""));
    }

    /// The entered scheme, if it is valid.
    private Optional<LoyaltyScheme> scheme() {
        var points = number(perEuro, 0, LoyaltyScheme.MAX_POINTS_PER_EURO);
        var from = number(least, 1, LoyaltyScheme.MAX_MINIMUM_REDEMPTION);
        return points.flatMap(
                each -> worth().flatMap(value -> from.map(first -> new LoyaltyScheme(each, value, first))));
    }

    private static Optional<Integer> number(StringProperty typed, int min, int max) {
        return Optional.of(typed.get().strip())
                .filter(text -> text.matches("[0-9]{1,7}"))
                .map(Integer::parseInt)
                .filter(number -> number >= min && number <= max);
    }

    private Optional<Money> worth() {
        return Optional.ofNullable(value.get())
                .filter(each -> !each.isNegative() && each.compareTo(LoyaltyScheme.MAX_VALUE) <= 0);
    }

    private void tellFaults() {
        var mostPoints = LoyaltyScheme.MAX_POINTS_PER_EURO;
        var mostFrom = LoyaltyScheme.MAX_MINIMUM_REDEMPTION;
        if (number(least, 1, mostFrom).isEmpty()) {
            messages.fault(LEAST_FIELD, texts.get("settings.loyalty.unfit.least", mostFrom));
        }
        if (worth().isEmpty()) {
            messages.fault(
                    VALUE_FIELD,
                    texts.get("settings.loyalty.unfit.value", context.formats().money(LoyaltyScheme.MAX_VALUE)));
        }
        if (number(perEuro, 0, mostPoints).isEmpty()) {
            messages.fault(PER_EURO_FIELD, texts.get("settings.loyalty.unfit.points", mostPoints));
        }
    }

    void save() {
        messages.dismissAll();
        var scheme = scheme();
        if (scheme.isEmpty()) {
            tellFaults();
            return;
        }
        context.act(by -> loyalty.changeScheme(by, scheme.get()))
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

    PageMessages messages() {
        return messages;
    }
}
