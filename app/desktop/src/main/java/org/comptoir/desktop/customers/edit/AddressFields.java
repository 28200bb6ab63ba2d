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

/// A postal address while it is typed.
final class AddressFields {

    private final Texts texts;
    private final SimpleStringProperty street;
    private final SimpleStringProperty postalCode;
    private final SimpleStringProperty town;
    private final SimpleStringProperty country;
    private final PostalAddress known;

    AddressFields(Texts texts, PostalAddress known) {
        this.texts = texts;
        this.known = known;
        street = new SimpleStringProperty(known.street());
        postalCode = new SimpleStringProperty(known.postalCode());
        town = new SimpleStringProperty(known.town());
        country = new SimpleStringProperty(known.country());
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

    /// The two letters of the country, empty when none is typed; nothing when nobody knows what is typed.
    private Optional<String> code() {
        return country.get().isBlank() ? Optional.of("") : Countries.code(country.get());
    }

    private PostalAddress typed(String code) {
        return new PostalAddress(street.get(), postalCode.get(), town.get(), known.region(), code);
    }
}
