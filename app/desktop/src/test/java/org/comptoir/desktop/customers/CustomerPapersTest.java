package org.comptoir.desktop.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.comptoir.customers.customer.list.CustomerList;
import org.comptoir.customers.customer.list.CustomerOrder;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.Desk;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerPapersTest {

    private static final SignedInStaff CASHIER = new SignedInStaff(new StaffId(2), "Nina", Role.CASHIER);

    @TempDir
    Path folder;

    private PeopleShop people;
    private Desk desk;

    @BeforeEach
    void open() {
        Screenshots.start();
        people = new PeopleShop(folder.resolve("shop"));
        people.elodie();
        desk = Screenshots.onScreen(() -> people.desk(Language.FRENCH, new Screens()));
    }

    @AfterEach
    void close() {
        people.close();
        assertThat(people.mishaps).isEmpty();
    }

    @Test
    void needWhatAFileOfCustomersNeeds() {
        var papers = new CustomerPapers(desk, new CustomerList(people.shop.database(), people.shop.clock()));
        var order = CustomerOrder.values()[0];
        assertThat(papers.everybody(people.owner, order).rows()).hasSize(1);
        assertThatThrownBy(() -> papers.everybody(CASHIER, order)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> papers.found(CASHIER, List.of(), "elo")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void areOfferedToWhoMayTakeCustomersOut() {
        var by = new AtomicReference<>(CASHIER);
        var asked =
                new Desk(desk.shop(), desk.papers(), by::get, desk.tasks(), desk.shell(), desk.formats(), desk.files());
        var screen = Screenshots.onScreen(() -> {
            var made = new CustomersScreen(asked);
            new Scene((javafx.scene.Parent) made.node(), 1280, 800);
            made.shown();
            return made;
        });
        assertThat(printButton(screen).isVisible()).isFalse();
        by.set(people.owner);
        Screenshots.onScreen(() -> {
            screen.shown();
            return true;
        });
        assertThat(printButton(screen).isVisible()).isTrue();
    }

    private Node printButton(CustomersScreen screen) {
        var words = desk.texts("customerlist").get("customerlist.print");
        return Screenshots.onScreen(() -> screen.node().lookupAll(".action-button").stream()
                .filter(any -> words.equals(any.getAccessibleText()))
                .findFirst()
                .orElseThrow());
    }
}
