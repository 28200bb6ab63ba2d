package org.comptoir.desktop.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.comptoir.customers.customer.list.CustomerListing;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerListDocumentTest {

    private static final SignedInStaff CASHIER = new SignedInStaff(new StaffId(2), "Nina", Role.CASHIER);

    @TempDir
    Path folder;

    private PeopleShop people;
    private ScreenContext context;

    @BeforeEach
    void open() {
        Screenshots.start();
        people = new PeopleShop(folder.resolve("shop"));
        people.elodie();
        context = people.context(Language.FRENCH);
    }

    @AfterEach
    void close() {
        people.close();
        assertThat(people.errors).isEmpty();
    }

    @Test
    void requireTheSamePermissionAsAFile() {
        var document = new CustomerListDocument(
                context,
                people.shop.customerFile().list(),
                people.shop.customerFile().consents(),
                people.shop.clock());
        var all = CustomerListing.ALL;
        assertThat(document.listed(people.owner, all).entries()).hasSize(1);
        assertThat(document.listed(people.owner, all.withLanguage("it")).entries())
                .isEmpty();
        assertThatThrownBy(() -> document.listed(CASHIER, all)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> document.found(CASHIER, List.of(), "elo", all)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void areOfferedOnlyWithPermissionToExport() {
        people.signedIn.set(CASHIER);
        var screen = Screenshots.onScreen(() -> {
            var created = new CustomersScreen(context, people.shop);
            new Scene((javafx.scene.Parent) created.node(), 1280, 800);
            created.onShow();
            return created;
        });
        assertThat(printButton(screen).isVisible()).isFalse();
        people.signedIn.set(people.owner);
        Screenshots.onScreen(() -> {
            screen.onShow();
            return true;
        });
        assertThat(printButton(screen).isVisible()).isTrue();
    }

    private Node printButton(CustomersScreen screen) {
        var text = context.texts("customerlist").get("customerlist.print");
        return Screenshots.onScreen(() -> screen.node().lookupAll(".action-button").stream()
                .filter(node -> text.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow());
    }
}
