package org.comptoir.desktop.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.comptoir.customers.customer.list.CustomerOrder;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageMenuTest {

    @TempDir
    Path folder;

    @Test
    void narrowsSortsAndShowsTheLanguage() {
        Screenshots.start();
        try (var people = new PeopleShop(folder)) {
            var elodie = people.elodie();
            people.add(elodie.details()
                    .draft()
                    .name(PersonName.of("Gina", "Durante"))
                    .uid("")
                    .language("it")
                    .build());
            var file = people.shop.customerFile();
            var context = people.context(Language.FRENCH);
            Screenshots.onScreen(() -> {
                var list = new CustomerListModel(context, file.search(), file.list());
                list.refresh();
                var menu = new LanguageMenu(list, context.texts("customerlist"));

                choose(menu, "italiano (1)");
                assertThat(list.rows()).extracting("listName").containsExactly("Durante, Gina");
                assertThat(((RadioMenuItem) item(menu, "italiano (1)")).isSelected())
                        .isTrue();
                choose(menu, "Toutes les langues");
                assertThat(list.rows()).hasSize(2);

                choose(menu, "Trier par langue");
                assertThat(list.listingProperty().get().order()).isEqualTo(CustomerOrder.BY_LANGUAGE);
                assertThat(menu.shownProperty().get()).isTrue();
                choose(menu, "Trier par langue");
                assertThat(list.listingProperty().get().order()).isEqualTo(CustomerOrder.BY_NAME);
                choose(menu, "Afficher la langue");
                assertThat(menu.shownProperty().get()).isFalse();
                return true;
            });
            assertThat(people.errors).isEmpty();
        }
    }

    private static MenuItem item(LanguageMenu menu, String text) {
        return menu.menu().getItems().stream()
                .filter(found -> text.equals(found.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(LanguageMenu menu, String text) {
        var item = item(menu, text);
        if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
        }
        item.fire();
    }
}
