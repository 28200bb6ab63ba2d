package org.comptoir.desktop.dayend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.pos.cash.CashMovement;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffChange;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.dayend.CashDesk;
import org.comptoir.shop.dayend.EndOfDay;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CashDeskModelTest {

    @TempDir
    Path folder;

    private ScreenFixture office;
    private int opened;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    @BeforeEach
    void open() {
        office = ScreenFixture.founded(folder, Language.FRENCH).stocked();
    }

    @AfterEach
    void close() {
        assertThat(office.mishaps()).isEmpty();
        office.close();
    }

    private CashDeskModel model(SignedInStaff who) {
        var messages = new PageMessages();
        var context = office.context(Language.FRENCH, () -> who, office.tasks(), messages, new SystemFileChoice());
        var shop = office.shop();
        var model = new CashDeskModel(
                context,
                new CashDesk(shop, context.documents()),
                new ClosingPrinter(context, new EndOfDay(shop, context.documents()), messages),
                () -> opened++,
                messages);
        model.load();
        return model;
    }

    private SignedInStaff cashier() {
        var hired = (StaffChange.Done)
                office.shop().staff().hire(office.owner(), "Zoé", Role.CASHIER, "2583".toCharArray());
        return new SignedInStaff(hired.member().id(), "Zoé", Role.CASHIER);
    }

    @Test
    void opensTheDayWithWhatWasCounted() {
        var model = model(office.owner());
        assertThat(model.leftProperty().get()).isEqualTo(Money.ZERO);
        model.foundProperty().set(null);
        model.open();
        assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);

        model.foundProperty().set(Money.euros(150));
        model.open();

        assertThat(model.leftProperty().get()).as("it is open").isNull();
        assertThat(model.movements())
                .singleElement()
                .satisfies(movement -> assertThat(movement.found()).isEqualTo(Money.euros(150)));
        assertThat(opened).isOne();
        assertThat(office.navigator().files().getLast()).isNotEmptyFile().hasFileName("C-A-1.pdf");
    }

    @Test
    void asksWhatItIsForWhereTheKindDoesNotSay() {
        var model = model(office.owner());
        model.kindProperty().set(CashMovementKind.OTHER_OUT);
        model.amountProperty().set(Money.euros(5));
        model.move();
        assertThat(model.movements()).isEmpty();
        assertThat(model.messages().posted())
                .singleElement()
                .satisfies(posted -> assertThat(posted.message().happened()).contains("Autre sortie"));

        model.reasonProperty().set("Pourboire du livreur");
        model.move();

        assertThat(model.movements()).extracting(CashMovement::amount).containsExactly(Money.euros(-5));
        assertThat(model.amountProperty().get()).as("ready for the next").isNull();
        assertThat(opened).isOne();
    }

    @Test
    void aCashierNeedsThePinOfSomebodyWhoMay() {
        var model = model(cashier());
        model.amountProperty().set(Money.euros(20));
        assertThat(model.approvers())
                .extracting(member -> member.role().may(Permission.MOVE_CASH))
                .isNotEmpty()
                .containsOnly(true);

        model.pinProperty().set("0001");
        model.move();
        assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
        assertThat(office.shop().counter().dayEnd().cashMoved(office.owner())).isEmpty();
        assertThat(model.pinProperty().get()).as("never kept").isEmpty();

        model.pinProperty().set(ShopFixture.PIN);
        model.move();

        assertThat(office.shop().counter().dayEnd().cashMoved(office.owner()))
                .singleElement()
                .satisfies(movement -> {
                    assertThat(movement.staffName()).isEqualTo("Zoé");
                    assertThat(movement.approvedBy()).isEqualTo(office.owner().name());
                });
    }
}
