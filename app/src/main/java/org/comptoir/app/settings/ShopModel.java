package org.comptoir.app.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.app.task.Tasks;
import org.comptoir.app.ui.notice.Said;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.language.Formats;
import org.comptoir.pos.language.Language;
import org.comptoir.pos.language.Texts;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.shop.LogoChange;
import org.comptoir.pos.shop.ShopProfile;
import org.comptoir.pos.shop.ShopSettings;
import org.comptoir.pos.staff.SignedIn;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.jspecify.annotations.Nullable;

/// Who the shop is, and its VAT rates.
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

    /// A rate as it is shown and changed.
    record Rate(TaxCode code, Percent rate, String label) {}

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_TILL = 20;

    private final ShopSettings settings;
    private final Supplier<SignedIn> signedIn;
    private final Tasks tasks;
    private final Texts texts;
    private final Formats formats;
    private final Map<Part, StringProperty> parts = new EnumMap<>(Part.class);
    private final ObjectProperty<Language> language;
    private final ObservableList<Rate> rates = FXCollections.observableArrayList();
    private final ObservableList<Said> said = FXCollections.observableArrayList();
    private final ObservableList<Said> saidOfRates = FXCollections.observableArrayList();
    private @Nullable ShopProfile read;

    ShopModel(ShopSettings settings, Supplier<SignedIn> signedIn, Tasks tasks, Formats formats) {
        this.settings = settings;
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.formats = formats;
        texts = Texts.of("settings", formats.language());
        language = new SimpleObjectProperty<>(this, "language", formats.language());
        for (var part : Part.values()) {
            parts.put(part, new SimpleStringProperty(this, part.name(), ""));
        }
    }

    void load() {
        tasks.of(settings::profile).then(this::show).start();
        loadRates();
    }

    private void show(ShopProfile profile) {
        read = profile;
        language.set(profile.language());
        var address = profile.address();
        part(Part.NAME).set(profile.name());
        part(Part.STREET).set(address.street());
        part(Part.POSTCODE).set(address.postalCode());
        part(Part.TOWN).set(address.town());
        part(Part.PHONE).set(profile.phone());
        part(Part.EMAIL).set(profile.email());
        part(Part.VAT).set(profile.vatNumber());
        part(Part.REGISTRATION).set(profile.registration());
        part(Part.HEADER).set(profile.receiptHeader());
        part(Part.FOOTER).set(profile.receiptFooter());
        part(Part.TILL).set(profile.till());
    }

    void save() {
        said.clear();
        var before = read;
        if (before == null) {
            return;
        }
        if (text(Part.NAME).isBlank() || text(Part.TILL).isBlank()) {
            said.add(Said.toPutRight(texts.get("settings.shop.missing")));
        } else if (isTooLong()) {
            said.add(Said.toPutRight(texts.get("settings.shop.long")));
        } else {
            var after = changed(before);
            tasks.of(() -> settings.change(signedIn.get(), after))
                    .then(done -> {
                        read = after;
                        said.add(Said.done(
                                texts.get("settings.saved"),
                                before.language() == after.language() ? "" : texts.get("settings.shop.restart")));
                    })
                    .start();
        }
    }

    private boolean isTooLong() {
        return text(Part.HEADER).length() > LONGEST_TEXT
                || text(Part.FOOTER).length() > LONGEST_TEXT
                || text(Part.TILL).strip().length() > LONGEST_TILL
                || Stream.of(Part.NAME, Part.PHONE, Part.EMAIL, Part.VAT, Part.REGISTRATION)
                        .anyMatch(part -> text(part).length() > LONGEST_LINE);
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

    /// @param content of the picture's file; empty to have none
    void changeLogo(byte[] content) {
        said.clear();
        tasks.of(() -> settings.changeLogo(signedIn.get(), content))
                .then(change -> {
                    var words = Texts.of("shop", formats.language()).get("shop.logo." + change.name());
                    said.add(change == LogoChange.KEPT ? Said.done(words) : Said.toPutRight(words));
                })
                .start();
    }

    private void loadRates() {
        tasks.of(() -> {
                    var labels = settings.taxLabels();
                    return settings.taxRates().stream()
                            .map(rate -> new Rate(rate.code(), rate.rate(), labels.getOrDefault(rate.code(), "")))
                            .toList();
                })
                .then(rates::setAll)
                .start();
    }

    /// Changes a rate, or adds one under a new code.
    void saveRate(String code, String percent, String label) {
        saidOfRates.clear();
        var share = AmountText.read(percent.replace("%", ""))
                .filter(amount -> amount.cents() >= 0 && amount.cents() <= Percent.ALL.basisPoints());
        if (!code.strip().matches("[A-Za-z0-9]{1,10}")) {
            saidOfRates.add(Said.toPutRight(texts.get("settings.tax.code.unfit")));
        } else if (share.isEmpty()) {
            saidOfRates.add(Said.toPutRight(texts.get("settings.tax.rate.unfit")));
        } else if (label.isBlank() || label.strip().length() > 60) {
            saidOfRates.add(Said.toPutRight(texts.get("settings.tax.label.unfit")));
        } else {
            var rate =
                    new TaxRate(TaxCode.of(code), new Percent((int) share.get().cents()));
            tasks.of(() -> settings.changeTaxRate(signedIn.get(), rate, label.strip()))
                    .then(done -> {
                        saidOfRates.add(Said.done(
                                texts.get("settings.tax.saved", rate.code().value(), formats.percent(rate.rate()))));
                        loadRates();
                    })
                    .start();
        }
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

    ObservableList<Rate> rates() {
        return rates;
    }

    ObservableList<Said> said() {
        return said;
    }

    ObservableList<Said> saidOfRates() {
        return saidOfRates;
    }
}
