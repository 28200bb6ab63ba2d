package org.comptoir.desktop.customers.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AddressFieldsTest {

    private final List<PostalAddress> saved = new ArrayList<>();

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private Optional<String> saveWithCountry(String typed) {
        return Screenshots.onScreen(() -> {
            var fields = new AddressFields(
                    Texts.of("customerrecord", Language.ENGLISH),
                    new ContactAddress("home", new PostalAddress("3 Mill Lane", "84120", "Pertuis", "", "FR"), false),
                    true);
            var editor = fields.editor(
                    edited -> {
                        assertThat(edited.label()).isEqualTo("home");
                        assertThat(edited.letters()).isFalse();
                        saved.add(edited.address());
                    },
                    false);
            ((TextField) editor.fields().getLast().lookup(".text-field")).setText(typed);
            return editor.save().get();
        });
    }

    @Test
    void recognisesCountryNamesInEveryLanguage() {
        for (var typed : List.of("Italy", "italie", "Italia", "it", " IT ")) {
            assertThat(saveWithCountry(typed)).as(typed).isEmpty();
            assertThat(saved.getLast().country()).as(typed).isEqualTo("IT");
        }
        assertThat(saveWithCountry(" ")).isEmpty();
        assertThat(saved.getLast().country()).isEmpty();
    }

    @Test
    void reportsAnUnknownCountryAtTheField() {
        assertThat(saveWithCountry("Atlantis"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("Atlantis"));
        assertThat(saved).isEmpty();
    }
}
