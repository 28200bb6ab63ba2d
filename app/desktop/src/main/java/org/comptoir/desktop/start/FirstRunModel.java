package org.comptoir.desktop.start;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.LogoFile;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.task.UnexpectedError;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.settings.LogoChange;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffChange;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The details of a new shop, step by step. Nothing is written before the last step.
final class FirstRunModel {

    private static final String TOPIC = "first run";

    /// In the order of the screen.
    enum Step {
        LANGUAGE,
        SHOP,
        VAT,
        RECEIPT,
        LOGO,
        OWNER;

        String key() {
            return "firstrun.step." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final ShopSettings settings;
    private final Tasks tasks;
    private final Consumer<SignedInStaff> founded;
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(this, "language");
    private final NewShop shop;
    private final IntegerProperty step = new SimpleIntegerProperty(this, "step");
    private final IntegerProperty reached = new SimpleIntegerProperty(this, "reached", 1);
    private final ObjectProperty<@Nullable Path> logo = new SimpleObjectProperty<>(this, "logo");
    private final StringProperty owner = text("owner");
    private final StringProperty pin = text("pin");
    private final StringProperty pinAgain = text("pinAgain");
    private boolean isCountryChosen;
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final PageMessages messages = new PageMessages();

    /// @param founded receives the owner, who is signed in at once
    FirstRunModel(ShopSettings settings, Tasks tasks, Language language, Consumer<SignedInStaff> founded) {
        this.settings = settings;
        this.tasks = tasks;
        this.founded = founded;
        this.language.set(language);
        shop = new NewShop(countryOf(language));
        this.language.addListener((value, before, chosen) -> proposeCountry(chosen));
        step.subscribe(now -> reached.set(Math.max(reached.get(), now.intValue() + 1)));
    }

    /// Where a language is spoken, for those who have not said otherwise. English is spoken in neither country.
    private static String countryOf(Language language) {
        return switch (language) {
            case ITALIAN -> "IT";
            case FRENCH, ENGLISH -> "FR";
        };
    }

    private void proposeCountry(Language chosen) {
        if (!isCountryChosen) {
            shop.countryProperty().set(countryOf(chosen));
        }
    }

    /// Once chosen by hand, it no longer follows the language.
    void chooseCountry(String code) {
        isCountryChosen = true;
        shop.countryProperty().set(code);
    }

    /// What is wrong with what was typed so far.
    FirstRunChecks checks() {
        return new FirstRunChecks(shop, owner.get(), pin.get(), pinAgain.get(), language.get());
    }

    private StringProperty text(String property) {
        return new SimpleStringProperty(this, property, "");
    }

    Step current() {
        return Step.values()[step.get()];
    }

    void goTo(int other) {
        messages.dismissAll();
        step.set(Math.clamp(other, 0, Step.values().length - 1));
    }

    /// Goes to the next step, unless something is wrong with this one, which its fields tell.
    void next() {
        messages.dismissAll();
        if (checks().faults(current()).isEmpty()) {
            goTo(step.get() + 1);
        }
    }

    void found() {
        messages.dismissAll();
        if (!checks().faults(Step.SHOP).isEmpty()) {
            refuse(Step.SHOP);
        } else if (!checks().faults(Step.VAT).isEmpty()) {
            refuse(Step.VAT);
        } else if (!checks().faults(Step.OWNER).isEmpty()) {
            refuse(Step.OWNER);
        } else if (shop.isTooLong()) {
            messages.warn(TOPIC, Message.of(texts().get("firstrun.long")));
        } else if (!busy.get()) {
            busy.set(true);
            var profile = shop.profile(language.get());
            var first = owner.get();
            var secret = pin.get().toCharArray();
            tasks.of(() -> settings.found(profile, first, secret))
                    .onSuccess(this::done)
                    .onFailure(
                            Unavailable.UnavailableException.class,
                            problem -> failed(UnavailableText.of(problem.reason(), language.get())))
                    .onFailure(RuntimeException.class, error -> {
                        tasks.report(error);
                        failed(Texts.of("opening", language.get())
                                .get("opening.mishap", UnexpectedError.of(error).code()));
                    })
                    .onFinished(() -> {
                        java.util.Arrays.fill(secret, '0');
                        busy.set(false);
                    })
                    .start();
        }
    }

    private void refuse(Step with) {
        step.set(with.ordinal());
        messages.warn(TOPIC, Message.of(checks().faults(with)));
    }

    private void done(StaffChange change) {
        switch (change) {
            case StaffChange.Done(var member) -> keepLogo(new SignedInStaff(member.id(), member.name(), member.role()));
            case StaffChange.NameTaken() -> refuse("NAME_TAKEN");
            case StaffChange.NoName() -> refuse("NO_NAME");
            case StaffChange.NoPin() -> refuse("NO_PIN");
            case StaffChange.LastOwner() -> refuse("LAST_OWNER");
            case StaffChange.Gone() -> refuse("GONE");
        }
    }

    private void failed(String reason) {
        messages.fail(TOPIC, Message.of(texts().get("firstrun.failed"), reason));
    }

    private void refuse(String reason) {
        messages.warn(TOPIC, Message.of(checks().refusal(reason)));
    }

    /// The shop is created even if its logo is not a valid picture; another one can be chosen in the settings.
    private void keepLogo(SignedInStaff first) {
        pin.set("");
        pinAgain.set("");
        var file = logo.get();
        if (file == null) {
            founded.accept(first);
            return;
        }
        tasks.of(() -> LogoFile.give(file, content -> settings.changeLogo(first, content)))
                .onFinished(() -> founded.accept(first))
                .start();
    }

    /// Reads a picture from a file for the logo.
    void chooseLogo(Path file) {
        messages.dismissAll();
        tasks.of(() -> LogoFile.give(file, LogoChange::judge))
                .onFailure(
                        UncheckedIOException.class,
                        problem -> messages.fail(
                                TOPIC, Message.of(texts().get("firstrun.logo.unreadable", file.getFileName()))))
                .onSuccess(change -> {
                    if (change == LogoChange.KEPT) {
                        logo.set(file);
                    } else {
                        messages.warn(
                                TOPIC,
                                Message.of(Texts.of("shop", language.get()).get("shop.logo." + change.name())));
                    }
                })
                .start();
    }

    NewShop shop() {
        return shop;
    }

    Texts texts() {
        return Texts.of("firstrun", language.get());
    }

    ObjectProperty<Language> languageProperty() {
        return language;
    }

    IntegerProperty stepProperty() {
        return step;
    }

    IntegerProperty reachedProperty() {
        return reached;
    }

    ObjectProperty<@Nullable Path> logoProperty() {
        return logo;
    }

    StringProperty ownerProperty() {
        return owner;
    }

    StringProperty pinProperty() {
        return pin;
    }

    StringProperty pinAgainProperty() {
        return pinAgain;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    PageMessages messages() {
        return messages;
    }
}
