package org.comptoir.desktop.settings;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.notice.Message;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.settings.SettingsChange;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// Who the shop is.
final class ShopModel {

    /// The texts of a profile that are typed.
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
        TILL
    }

    private static final int MAX_LINE_LENGTH = 200;
    private static final int MAX_TEXT_LENGTH = 2_000;
    private static final int MAX_TILL_NAME_LENGTH = 20;

    private final OpenShop shop;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Texts texts;
    private final Map<Part, StringProperty> parts = new EnumMap<>(Part.class);
    private final ObjectProperty<Language> language;
    private final ObservableList<Message> said = FXCollections.observableArrayList();
    private @Nullable ShopProfile read;

    ShopModel(OpenShop shop, Supplier<SignedInStaff> signedIn, Tasks tasks, Formats formats) {
        this.shop = shop;
        this.signedIn = signedIn;
        this.tasks = tasks;
        texts = Texts.of("settings", formats.language());
        language = new SimpleObjectProperty<>(this, "language", formats.language());
        for (var part : Part.values()) {
            parts.put(part, new SimpleStringProperty(this, part.name(), ""));
        }
    }

    void load() {
        tasks.of(shop.settings()::profile).onSuccess(this::show).start();
    }

    private void show(ShopProfile profile) {
        read = profile;
        language.set(profile.language());
        values(profile).forEach((part, value) -> part(part).set(value));
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
        values.put(Part.TILL, profile.till());
        return values;
    }

    void save() {
        said.clear();
        var before = read;
        if (before == null) {
            return;
        }
        if (text(Part.NAME).isBlank() || text(Part.TILL).isBlank()) {
            said.add(Message.toPutRight(texts.get("settings.shop.missing")));
        } else if (isTooLong()) {
            said.add(Message.toPutRight(texts.get("settings.shop.long")));
        } else {
            var after = changed(before);
            var by = signedIn.get();
            tasks.of(() -> change(by, before, after))
                    .onSuccess(change -> change.ifPresentOrElse(kept -> saved(before, kept), this::keepTill))
                    .start();
        }
    }

    /// Nothing while the name of the till must stay, because what it sold would be in no closing.
    private Optional<SettingsChange> change(SignedInStaff by, ShopProfile before, ShopProfile after) {
        var renames = !before.till().equals(after.till());
        return renames && shop.counter().isTillInUse()
                ? Optional.empty()
                : Optional.of(shop.settings().change(by, before, after));
    }

    private void keepTill() {
        said.add(Message.toPutRight(texts.get("settings.shop.till.used")));
    }

    private void saved(ShopProfile before, SettingsChange change) {
        switch (change) {
            case SettingsChange.Kept(var now) -> {
                show(now);
                said.add(Message.done(
                        texts.get("settings.saved"),
                        before.language() == now.language() ? "" : texts.get("settings.shop.restart")));
            }
            case SettingsChange.ChangedMeanwhile(var now) -> {
                read = now;
                said.add(Message.toPutRight(texts.get("settings.shop.meanwhile", names(before, now))));
            }
        }
    }

    /// What others changed, by the names of the fields.
    private String names(ShopProfile before, ShopProfile now) {
        var then = values(before);
        return values(now).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(then.get(entry.getKey())))
                .map(entry -> texts.get("settings.shop." + entry.getKey().name().toLowerCase(Locale.ROOT)) + " ("
                        + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private boolean isTooLong() {
        return text(Part.HEADER).length() > MAX_TEXT_LENGTH
                || text(Part.FOOTER).length() > MAX_TEXT_LENGTH
                || text(Part.TILL).strip().length() > MAX_TILL_NAME_LENGTH
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
                text(Part.FOOTER),
                text(Part.TILL));
    }

    private String text(Part part) {
        return part(part).get();
    }

    StringProperty part(Part part) {
        return parts.computeIfAbsent(part, any -> new SimpleStringProperty(this, any.name(), ""));
    }

    ObjectProperty<Language> languageProperty() {
        return language;
    }

    ObservableList<Message> said() {
        return said;
    }
}
