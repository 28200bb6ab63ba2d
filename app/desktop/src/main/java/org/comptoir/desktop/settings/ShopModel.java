package org.comptoir.desktop.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.settings.ProfileField;
import org.comptoir.pos.settings.SettingsChange;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.registry.RegisterResult;
import org.comptoir.pos.till.registry.RegisterText;
import org.jspecify.annotations.Nullable;

/// The shop's details.
final class ShopModel {

    private static final String TOPIC = "shop";

    /// The text fields of a profile.
    enum Part {
        NAME,
        STREET,
        POSTCODE,
        TOWN,
        PHONE,
        EMAIL,
        VAT,
        REGISTRATION,
        HEADER,
        FOOTER,
        TILL;

        /// What its text is checked as, if it is.
        private Optional<ProfileField> checked() {
            return switch (this) {
                case POSTCODE -> Optional.of(ProfileField.POSTAL_CODE);
                case PHONE -> Optional.of(ProfileField.PHONE);
                case EMAIL -> Optional.of(ProfileField.EMAIL);
                case VAT -> Optional.of(ProfileField.VAT_NUMBER);
                case REGISTRATION -> Optional.of(ProfileField.REGISTRATION);
                case NAME, STREET, TOWN, HEADER, FOOTER, TILL -> Optional.empty();
            };
        }
    }

    private static final int MAX_LINE_LENGTH = 200;
    private static final int MAX_TEXT_LENGTH = 2_000;

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Supplier<TillTerms> till;
    private final BiFunction<SignedInStaff, String, RegisterResult> rename;
    private final Consumer<Language> spoken;
    private final Texts texts;
    private final Map<Part, StringProperty> parts = new EnumMap<>(Part.class);
    private final ObjectProperty<Language> language;
    private final PageMessages messages = new PageMessages();
    private @Nullable ShopProfile read;

    /// @param till of this machine, as it is now
    /// @param rename changes its name
    /// @param spoken told of the shop's language when it was saved
    ShopModel(
            ScreenContext context,
            ShopSettings settings,
            Supplier<TillTerms> till,
            BiFunction<SignedInStaff, String, RegisterResult> rename,
            Consumer<Language> spoken) {
        this.spoken = spoken;
        this.context = context;
        this.settings = settings;
        this.till = till;
        this.rename = rename;
        texts = context.texts("settings");
        language = new SimpleObjectProperty<>(this, "language", context.language());
        for (var part : Part.values()) {
            parts.put(part, new SimpleStringProperty(this, part.name(), ""));
        }
    }

    void load() {
        context.tasks().of(settings::profile).onSuccess(this::show).start();
    }

    private void show(ShopProfile profile) {
        read = profile;
        language.set(profile.language());
        values(profile).forEach((part, value) -> part(part).set(value));
        part(Part.TILL).set(till.get().name());
    }

    private static Map<Part, String> values(ShopProfile profile) {
        var address = profile.address();
        var values = new EnumMap<Part, String>(Part.class);
        values.put(Part.NAME, profile.name());
        values.put(Part.STREET, address.street());
        values.put(Part.POSTCODE, address.postalCode());
        values.put(Part.TOWN, address.town());
        values.put(Part.PHONE, profile.phone());
        values.put(Part.EMAIL, profile.email());
        values.put(Part.VAT, profile.vatNumber());
        values.put(Part.REGISTRATION, profile.registration());
        values.put(Part.HEADER, profile.receiptHeader());
        values.put(Part.FOOTER, profile.receiptFooter());
        return values;
    }

    void save() {
        messages.dismissAll();
        var before = read;
        if (before == null) {
            return;
        }
        if (text(Part.NAME).isBlank() || text(Part.TILL).isBlank()) {
            messages.warn(TOPIC, Message.of(texts.get("settings.shop.missing")));
        } else if (isTooLong()) {
            messages.warn(TOPIC, Message.of(texts.get("settings.shop.long")));
        } else if (!faults().isEmpty()) {
            messages.warn(TOPIC, Message.of(texts.get("settings.shop.faults"), String.join(" ", faults())));
        } else {
            var after = changed(before);
            var name = text(Part.TILL);
            context.work(by -> change(by, name, before, after))
                    .onSuccess(change -> {
                        switch (change) {
                            case Changed.TillRefused(var why) ->
                                messages.warn(TOPIC, Message.of(RegisterText.of(why, texts.language())));
                            case Changed.Shop(var kept) -> saved(before, kept);
                        }
                    })
                    .start();
        }
    }

    /// The outcome of saving.
    private sealed interface Changed {

        /// The till's name was refused; nothing was written.
        record TillRefused(RegisterResult.Refused why) implements Changed {}

        record Shop(SettingsChange change) implements Changed {}
    }

    private Changed change(SignedInStaff by, String name, ShopProfile before, ShopProfile after) {
        return switch (rename.apply(by, name)) {
            case RegisterResult.Refused refused -> new Changed.TillRefused(refused);
            case RegisterResult.AlreadyRegistered ignored -> new Changed.Shop(settings.change(by, before, after));
            case RegisterResult.Registered ignored -> new Changed.Shop(settings.change(by, before, after));
        };
    }

    private void saved(ShopProfile before, SettingsChange change) {
        switch (change) {
            case SettingsChange.Kept(var now) -> {
                show(now);
                messages.done(TOPIC, Message.of(texts.get("settings.saved")));
                spoken.accept(now.language());
            }
            case SettingsChange.ChangedMeanwhile(var now) -> {
                read = now;
                messages.warn(TOPIC, Message.of(texts.get("settings.shop.meanwhile", names(before, now))));
            }
        }
    }

    /// The fields changed by others.
    private String names(ShopProfile before, ShopProfile now) {
        var then = values(before);
        return values(now).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(then.get(entry.getKey())))
                .map(entry -> texts.get("settings.shop." + entry.getKey().name().toLowerCase(Locale.ROOT)) + " ("
                        + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private List<String> faults() {
        return Stream.of(Part.values())
                .map(part -> fault(part, text(part)))
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    /// What is wrong with a text; empty if it is right, or as it was: a shop may have been founded with it.
    String fault(Part part, String text) {
        var profile = read;
        return profile == null || text.equals(values(profile).get(part))
                ? ""
                : part.checked()
                        .map(field -> field.fault(text, profile.country(), texts.language()))
                        .orElse("");
    }

    private boolean isTooLong() {
        return text(Part.HEADER).length() > MAX_TEXT_LENGTH
                || text(Part.FOOTER).length() > MAX_TEXT_LENGTH
                || Stream.of(Part.NAME, Part.PHONE, Part.EMAIL, Part.VAT, Part.REGISTRATION)
                        .anyMatch(part -> text(part).length() > MAX_LINE_LENGTH);
    }

    private ShopProfile changed(ShopProfile before) {
        var address = before.address();
        return new ShopProfile(
                text(Part.NAME),
                new PostalAddress(
                        text(Part.STREET), text(Part.POSTCODE), text(Part.TOWN), address.region(), address.country()),
                text(Part.PHONE),
                text(Part.EMAIL),
                text(Part.VAT),
                text(Part.REGISTRATION),
                before.country(),
                language.get(),
                before.zone(),
                text(Part.HEADER),
                text(Part.FOOTER));
    }

    private String text(Part part) {
        return part(part).get();
    }

    StringProperty part(Part part) {
        return parts.computeIfAbsent(part, key -> new SimpleStringProperty(this, key.name(), ""));
    }

    ObjectProperty<Language> languageProperty() {
        return language;
    }

    PageMessages messages() {
        return messages;
    }
}
