package org.comptoir.desktop.customers.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.transfer.contact.Countries;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The fields of a postal address.
final class AddressFields {

    private static final List<String> USES = List.of("", "home", "work", "billing", "shipping");

    private final Texts texts;
    private final SimpleStringProperty street;
    private final SimpleStringProperty postalCode;
    private final SimpleStringProperty town;
    private final SimpleStringProperty country;
    private final PostalAddress existing;
    private final boolean mayChooseLetters;
    private String label;
    private boolean letters;

    /// What becomes of an address.
    ///
    /// @param label as stored
    /// @param letters whether letters are to go there
    record Edited(PostalAddress address, String label, boolean letters) {

        static final Edited REMOVED = new Edited(PostalAddress.NONE, "", false);
    }

    /// @param contact null for a new address
    /// @param isOneOfSeveral whether it is to be said where letters go
    AddressFields(Texts texts, @Nullable ContactAddress contact, boolean isOneOfSeveral) {
        this.texts = texts;
        this.existing = contact == null ? PostalAddress.NONE : contact.address();
        this.label = contact == null ? "" : contact.label();
        this.letters = contact != null && contact.preferred();
        this.mayChooseLetters = isOneOfSeveral && !letters;
        street = new SimpleStringProperty(existing.street());
        postalCode = new SimpleStringProperty(existing.postalCode());
        town = new SimpleStringProperty(existing.town());
        country = new SimpleStringProperty(existing.country());
    }

    EditCard.Editor editor(Consumer<Edited> save, boolean removable) {
        var lines = new TextArea();
        lines.textProperty().bindBidirectional(street);
        lines.setPrefRowCount(2);
        var fields = List.<Node>of(
                uses(),
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
                    code.ifPresent(read -> save.accept(new Edited(typed(read), label, letters)));
                    return code.isPresent()
                            ? Optional.empty()
                            : Optional.of(texts.get(
                                    "customerrecord.country.unknown",
                                    country.get().strip()));
                },
                removable ? () -> save.accept(Edited.REMOVED) : null);
    }

    /// What the address is used for, and whether letters go there.
    private Node uses() {
        var words = new ContactLabelWords(texts);
        var labels = new ArrayList<>(USES);
        if (!labels.contains(label)) {
            labels.add(label);
        }
        var chips = ChipChoice.of(
                labels,
                label,
                use -> use.isEmpty() ? texts.get("customerrecord.address.any") : words.shown(use),
                use -> label = use);
        if (mayChooseLetters) {
            var here = Chip.plain(texts.get("customerrecord.address.letters"));
            here.setOnAction(event -> letters = here.isSelected());
            chips.getChildren().add(here);
        }
        return chips;
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
