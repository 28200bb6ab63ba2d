package org.comptoir.desktop.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.customers.customer.list.CustomerList;
import org.comptoir.customers.customer.list.CustomerOrder;
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
            var list = new CustomerListModel(
                    people.context(Language.FRENCH),
                    file.search(),
                    new CustomerList(people.shop.database(), people.shop.clock()),
                    file.customers());
            list.refresh();
            assertThat(list.rows())
                    .extracting("listName")
                    .containsExactly("Dubreuil, Benoît", "Durand-Lefèvre, Élodie");
            list.orderProperty().set(CustomerOrder.BY_NAME_FROM_Z);
            assertThat(list.rows())
                    .extracting("listName")
                    .containsExactly("Durand-Lefèvre, Élodie", "Dubreuil, Benoît");
            list.search("elod dur");
            assertThat(list.rows()).extracting("id").containsExactly(elodie.id());
            assertThat(list.found("elod dur")).containsExactly(elodie.id());
            list.search("");
            list.orderProperty().set(CustomerOrder.BY_LAST_PURCHASE);
            assertThat(list.rows()).hasSize(2);
            assertThat(people.errors).isEmpty();
        }
    }
}
