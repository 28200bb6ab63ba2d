package org.comptoir.desktop.customers.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TextArea;
import org.comptoir.customers.transfer.contact.Countries;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.text.Texts;

/// The fields of a postal address.
final class AddressFields {

    private final Texts texts;
    private final SimpleStringProperty street;
    private final SimpleStringProperty postalCode;
    private final SimpleStringProperty town;
    private final SimpleStringProperty country;
    private final PostalAddress existing;

    AddressFields(Texts texts, PostalAddress existing) {
        this.texts = texts;
        this.existing = existing;
        street = new SimpleStringProperty(existing.street());
        postalCode = new SimpleStringProperty(existing.postalCode());
        town = new SimpleStringProperty(existing.town());
        country = new SimpleStringProperty(existing.country());
    }

    EditCard.Editor editor(Consumer<PostalAddress> save, boolean removable) {
        var lines = new TextArea();
        lines.textProperty().bindBidirectional(street);
        lines.setPrefRowCount(2);
        var fields = List.of(
                new FormField(texts.get("customerrecord.street"), lines),
                Layouts.row(
                        8,
                        new FormField(texts.get("customerrecord.postcode"), short6(postalCode)),
                        Layouts.growing(new FormField(texts.get("customerrecord.town"), FormField.text(town)))),
                new FormField(texts.get("customerrecord.country"), FormField.text(country)));
        return new EditCard.Editor(
                fields,
                () -> {
                    var code = code();
                    code.ifPresent(read -> save.accept(typed(read)));
                    return code.isPresent()
                            ? Optional.empty()
                            : Optional.of(texts.get(
                                    "customerrecord.country.unknown",
                                    country.get().strip()));
                },
                removable ? () -> save.accept(PostalAddress.NONE) : null);
    }

    private static javafx.scene.control.TextField short6(SimpleStringProperty value) {
        var field = FormField.text(value);
        field.setPrefColumnCount(6);
        return field;
    }

    /// The ISO 3166-1 alpha-2 code of the country, an empty string if none is entered; empty if the country is
    /// unknown. What an import kept of an unknown one may stay.
    private Optional<String> code() {
        var typed = country.get().strip();
        return typed.isEmpty() || typed.equals(existing.country()) ? Optional.of(typed) : Countries.code(typed);
    }

    private PostalAddress typed(String code) {
        return new PostalAddress(street.get(), postalCode.get(), town.get(), existing.region(), code);
    }
}
