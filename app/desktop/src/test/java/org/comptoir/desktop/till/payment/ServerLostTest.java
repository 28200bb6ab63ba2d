package org.comptoir.desktop.till.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;
import org.comptoir.desktop.office.RecordingMessages;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.desktop.till.ticket.ShopTills;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.pos.database.TcpProxy;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.devices.CardTerminals;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A till that loses its server during a payment.
class ServerLostTest {

    @TempDir
    Path temporary;

    @Test
    void retriesAutomaticallyAndSellsOnceWhenTheServerIsBack() {
        var folder = temporary.resolve("shop");
        try (var network = TcpProxy.before(ShopFixture.newServerDatabase())) {
            try (var held = ShopFolder.hold(folder, ScreenFixture.EVENING)) {
                SavedLocation.keep(held, network.location());
            }
            try (var office = ScreenFixture.founded(folder, Language.ENGLISH).stocked()) {
                var messages = new ArrayList<String>();
                var paying = paying(office);
                paying.stateProperty().addListener((state, before, now) -> messages.add(now.message()));
                network.refuse();
                Thread.ofVirtual().start(() -> {
                    LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
                    network.resume();
                });

                paying.accept(new PaymentRequest.Finish());

                assertThat(paying.sale()).isPresent();
                assertThat(messages)
                        .anySatisfy(message -> assertThat(message)
                                .contains(Texts.of("payment", Language.ENGLISH).get("payment.again.itself")));
                assertThat(office.shop()
                                .database()
                                .<Long>read(
                                        session -> session.createNativeQuery("select count(*) from sale", Long.class)
                                                .getSingleResult()))
                        .isEqualTo(1);
                assertThat(office.mishaps()).isEmpty();
            }
        }
    }

    @Test
    void keepsWhatWasChosenMeanwhileAndAddsItOnRequest() {
        var folder = temporary.resolve("shop");
        try (var network = TcpProxy.before(ShopFixture.newServerDatabase())) {
            try (var held = ShopFolder.hold(folder, ScreenFixture.EVENING)) {
                SavedLocation.keep(held, network.location());
            }
            try (var office = ScreenFixture.founded(folder, Language.ENGLISH).stocked()) {
                var messages = new RecordingMessages();
                var context = office.context(
                        Language.ENGLISH, office::owner, office.tasks(), messages, new SystemFileChoice());
                var ticket = new TicketController(
                        context, office.shop().counter(), office.shop().customerFile(), ShopTills.of(office.shop()));
                var soap = office.article("A1");
                network.refuse();

                ticket.add(soap, Quantity.ONE);

                assertThat(ticket.basket().isEmpty()).isTrue();
                assertThat(messages.only().happened()).contains(soap.displayName());
                network.resume();
                messages.press("Try again");
                assertThat(ticket.basket().lines()).hasSize(1);
                assertThat(office.mishaps()).isEmpty();
            }
        }
    }

    private static PaymentModel paying(ScreenFixture office) {
        var context = office.context(Language.ENGLISH);
        var ticket = new TicketController(
                context, office.shop().counter(), office.shop().customerFile(), ShopTills.of(office.shop()));
        ticket.add(office.article("A1"), Quantity.ONE);
        var drawer =
                new CashDrawer(context, office.shop().counter().tillEvents(), new TillPrinter(context, office.shop()));
        return new PaymentModel(
                context,
                office.shop().counter(),
                office.shop().customerFile().loyalty(),
                office.shop().customerFile().accounts(),
                new CardTerminals(
                        office.shop().machine(),
                        office.shop().folder().root(),
                        office.shop().clock()),
                TenderRules.DEFAULT,
                ticket,
                drawer);
    }
}
