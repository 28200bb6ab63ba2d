package org.comptoir.app.firstrun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.app.task.Tasks;
import org.comptoir.app.ui.notice.Said;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.language.Language;
import org.comptoir.pos.language.Texts;
import org.comptoir.pos.shop.LogoChange;
import org.comptoir.pos.shop.ShopProfile;
import org.comptoir.pos.shop.ShopSettings;
import org.comptoir.pos.staff.SignedIn;
import org.comptoir.pos.staff.StaffChange;
import org.jspecify.annotations.Nullable;

/// What is said of the shop before it is founded, step by step. Nothing is written before the last one.
final class FirstRunModel {

    /// In their order on the screen.
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

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 2_000;

    private final ShopSettings settings;
    private final Tasks tasks;
    private final Consumer<SignedIn> founded;
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(this, "language");
    private final IntegerProperty step = new SimpleIntegerProperty(this, "step");
    private final IntegerProperty reached = new SimpleIntegerProperty(this, "reached", 1);
    private final StringProperty name = text("name");
    private final StringProperty street = text("street");
    private final StringProperty postalCode = text("postalCode");
    private final StringProperty town = text("town");
    private final StringProperty country = new SimpleStringProperty(this, "country", "FR");
    private final StringProperty phone = text("phone");
    private final StringProperty email = text("email");
    private final StringProperty vatNumber = text("vatNumber");
    private final StringProperty registration = text("registration");
    private final StringProperty header = text("header");
    private final StringProperty footer = text("footer");
    private final ObjectProperty<@Nullable Path> logo = new SimpleObjectProperty<>(this, "logo");
    private final StringProperty owner = text("owner");
    private final StringProperty pin = text("pin");
    private final StringProperty pinAgain = text("pinAgain");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ObservableList<Said> said = FXCollections.observableArrayList();

    /// @param founded goes on with the owner, who is signed in at once
    FirstRunModel(ShopSettings settings, Tasks tasks, Language language, Consumer<SignedIn> founded) {
        this.settings = settings;
        this.tasks = tasks;
        this.founded = founded;
        this.language.set(language);
        country.set(language == Language.ITALIAN ? "IT" : "FR");
        step.subscribe(now -> reached.set(Math.max(reached.get(), now.intValue() + 1)));
    }

    private StringProperty text(String property) {
        return new SimpleStringProperty(this, property, "");
    }

    Step current() {
        return Step.values()[step.get()];
    }

    /// Whether all that the shop cannot do without was said.
    boolean isComplete() {
        return !name.get().isBlank() && !owner.get().isBlank() && !pin.get().isEmpty();
    }

    void goTo(int other) {
        said.clear();
        step.set(Math.clamp(other, 0, Step.values().length - 1));
    }

    /// One step on; a step that cannot be left yet says why.
    void next() {
        said.clear();
        if (current() == Step.SHOP && name.get().isBlank()) {
            said.add(Said.toPutRight(texts().get("firstrun.shop.missing")));
        } else {
            goTo(step.get() + 1);
        }
    }

    void found() {
        said.clear();
        if (name.get().isBlank()) {
            step.set(Step.SHOP.ordinal());
            said.add(Said.toPutRight(texts().get("firstrun.shop.missing")));
        } else if (!pin.get().equals(pinAgain.get())) {
            said.add(Said.toPutRight(texts().get("firstrun.pin.differs")));
        } else if (isTooLong()) {
            said.add(Said.toPutRight(texts().get("firstrun.long")));
        } else if (!busy.get()) {
            busy.set(true);
            var profile = profile();
            var first = owner.get();
            var secret = pin.get().toCharArray();
            tasks.of(() -> settings.found(profile, first, secret))
                    .then(this::done)
                    .lastly(() -> {
                        java.util.Arrays.fill(secret, '0');
                        busy.set(false);
                    })
                    .start();
        }
    }

    private void done(StaffChange change) {
        switch (change) {
            case StaffChange.Done(var member) -> keepLogo(new SignedIn(member.id(), member.name(), member.role()));
            case StaffChange.NameTaken() -> refuse("staff.change.NAME_TAKEN");
            case StaffChange.NoName() -> refuse("staff.change.NO_NAME");
            case StaffChange.NoPin() -> refuse("staff.change.NO_PIN");
            case StaffChange.LastOwner() -> refuse("staff.change.LAST_OWNER");
            case StaffChange.Gone() -> refuse("staff.change.GONE");
        }
    }

    private void refuse(String key) {
        said.add(Said.toPutRight(Texts.of("staff", language.get()).get(key)));
    }

    /// The shop stands even when its logo is no picture; the settings take another.
    private void keepLogo(SignedIn first) {
        pin.set("");
        pinAgain.set("");
        var file = logo.get();
        if (file == null) {
            founded.accept(first);
            return;
        }
        tasks.of(() -> changeLogo(first, file))
                .lastly(() -> founded.accept(first))
                .start();
    }

    private LogoChange changeLogo(SignedIn first, Path file) {
        try {
            return settings.changeLogo(first, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isTooLong() {
        return java.util.stream.Stream.of(name, phone, email, vatNumber, registration)
                        .anyMatch(text -> text.get().length() > LONGEST_LINE)
                || header.get().length() > LONGEST_TEXT
                || footer.get().length() > LONGEST_TEXT;
    }

    private ShopProfile profile() {
        var italian = country.get().equals("IT");
        return new ShopProfile(
                name.get(),
                new PostalAddress(street.get(), postalCode.get(), town.get(), "", country.get()),
                phone.get(),
                email.get(),
                vatNumber.get(),
                registration.get(),
                country.get(),
                language.get(),
                ZoneId.of(italian ? "Europe/Rome" : "Europe/Paris"),
                header.get(),
                footer.get(),
                "1");
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

    StringProperty nameProperty() {
        return name;
    }

    StringProperty streetProperty() {
        return street;
    }

    StringProperty postalCodeProperty() {
        return postalCode;
    }

    StringProperty townProperty() {
        return town;
    }

    StringProperty countryProperty() {
        return country;
    }

    StringProperty phoneProperty() {
        return phone;
    }

    StringProperty emailProperty() {
        return email;
    }

    StringProperty vatNumberProperty() {
        return vatNumber;
    }

    StringProperty registrationProperty() {
        return registration;
    }

    StringProperty headerProperty() {
        return header;
    }

    StringProperty footerProperty() {
        return footer;
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

    ObservableList<Said> said() {
        return said;
    }
}
