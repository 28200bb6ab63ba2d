package org.comptoir.desktop.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.customers.customer.list.CustomerListing;
import org.comptoir.customers.customer.list.CustomerOrder;
import org.comptoir.customers.customer.list.LanguageCount;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerListModelTest {

    @TempDir
    Path folder;

    @Test
    void searchesWhileTypingAndListsEverybodyOtherwise() {
        try (var people = new PeopleShop(folder)) {
            var elodie = people.elodie();
            people.person("Benoît", "Dubreuil", "04 65 71 20 77", "Ansouis");
            var file = people.shop.customerFile();
            var list = new CustomerListModel(people.context(Language.FRENCH), file.search(), file.list());
            list.refresh();
            assertThat(list.rows())
                    .extracting("listName")
                    .containsExactly("Dubreuil, Benoît", "Durand-Lefèvre, Élodie");
            list.sort(CustomerOrder.BY_NAME_FROM_Z);
            assertThat(list.rows())
                    .extracting("listName")
                    .containsExactly("Durand-Lefèvre, Élodie", "Dubreuil, Benoît");
            list.search("elod dur");
            assertThat(list.rows()).extracting("id").containsExactly(elodie.id());
            assertThat(list.found("elod dur", CustomerListing.ALL)).containsExactly(elodie.id());
            list.search("");
            list.sort(CustomerOrder.BY_LAST_PURCHASE);
            assertThat(list.rows()).hasSize(2);
            assertThat(people.errors).isEmpty();
        }
    }

    @Test
    void narrowsWhatIsListedAndWhatIsFoundToALanguage() {
        try (var people = new PeopleShop(folder)) {
            var elodie = people.elodie();
            var gina = people.add(elodie.details()
                    .draft()
                    .name(PersonName.of("Gina", "Durante"))
                    .uid("")
                    .language("it")
                    .build());
            var file = people.shop.customerFile();
            var list = new CustomerListModel(people.context(Language.FRENCH), file.search(), file.list());
            list.refresh();
            assertThat(list.languages()).containsExactly(new LanguageCount("fr", 1), new LanguageCount("it", 1));
            list.narrow("it");
            assertThat(list.rows()).extracting("id").containsExactly(gina.id());
            assertThat(list.totalProperty().get()).isEqualTo(1);
            assertThat(list.allProperty().get()).isEqualTo(2);
            assertThat(list.listed(list.listingProperty().get())).containsExactly(gina.id());
            list.search("pertuis");
            assertThat(list.rows()).extracting("id").containsExactly(gina.id());
            assertThat(list.found("pertuis", list.listingProperty().get())).containsExactly(gina.id());
            list.narrow("");
            assertThat(list.rows()).extracting("id").containsExactlyInAnyOrder(elodie.id(), gina.id());
            assertThat(people.errors).isEmpty();
        }
    }
}
