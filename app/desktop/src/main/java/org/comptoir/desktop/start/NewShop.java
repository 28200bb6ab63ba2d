package org.comptoir.desktop.start;

import java.time.ZoneId;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.text.Language;

/// The details entered for a new shop.
final class NewShop {

    private static final int MAX_LINE_LENGTH = 200;
    private static final int MAX_TEXT_LENGTH = 2_000;

    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty street = new SimpleStringProperty(this, "street", "");
    private final StringProperty postalCode = new SimpleStringProperty(this, "postalCode", "");
    private final StringProperty town = new SimpleStringProperty(this, "town", "");
    private final StringProperty phone = new SimpleStringProperty(this, "phone", "");
    private final StringProperty email = new SimpleStringProperty(this, "email", "");
    private final StringProperty vatNumber = new SimpleStringProperty(this, "vatNumber", "");
    private final StringProperty registration = new SimpleStringProperty(this, "registration", "");
    private final StringProperty header = new SimpleStringProperty(this, "header", "");
    private final StringProperty footer = new SimpleStringProperty(this, "footer", "");
    private final StringProperty country;

    /// @param likely the country suggested first (ISO 3166-1)
    NewShop(String likely) {
        country = new SimpleStringProperty(this, "country", likely);
    }

    boolean isNameless() {
        return name.get().isBlank();
    }

    boolean isTooLong() {
        return Stream.of(name, phone, email, vatNumber, registration)
                        .anyMatch(text -> text.get().length() > MAX_LINE_LENGTH)
                || header.get().length() > MAX_TEXT_LENGTH
                || footer.get().length() > MAX_TEXT_LENGTH;
    }

    ShopProfile profile(Language language) {
        var italian = country.get().equals("IT");
        return new ShopProfile(
                name.get(),
                new PostalAddress(street.get(), postalCode.get(), town.get(), "", country.get()),
                phone.get(),
                email.get(),
                vatNumber.get(),
                registration.get(),
                country.get(),
                language,
                ZoneId.of(italian ? "Europe/Rome" : "Europe/Paris"),
                header.get(),
                footer.get());
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
}
