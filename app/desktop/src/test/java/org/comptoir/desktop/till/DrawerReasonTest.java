package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.closing.DayIncident;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The drawer is not opened without a sale unless somebody says why.
class DrawerReasonTest extends TillTest {

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private TillController till() {
        var till = new TillController(context(Language.FRENCH, office::owner), office.shop(), () -> null);
        till.start();
        return till;
    }

    private static List<DayIncident> incidents() {
        return office.shop().counter().incidents().ofOpenDay(office.owner());
    }

    @Test
    void asksWhyAndTellsItAtTheDaysEnd() throws IOException {
        var device = Files.createTempFile("drawer", "lp0");
        office.shop()
                .changeMachine(
                        office.owner(),
                        settings -> settings.with(new PrinterSettings("device", device.toString(), true)));
        var till = till();

        till.accept(new TicketRequest.OpenDrawer());
        till.accept(new TicketRequest.Answer("  "));
        assertThat(till.ticket().model().faultProperty().get()).isNotBlank();
        assertThat(incidents()).isEmpty();
        assertThat(device).isEmptyFile();

        till.accept(new TicketRequest.Answer("Faire de la monnaie"));

        assertThat(till.ticket().model().promptProperty().get()).isNull();
        assertThat(device).isNotEmptyFile();
        assertThat(incidents()).singleElement().isInstanceOfSatisfying(DayIncident.DrawerOpened.class, opened -> {
            assertThat(opened.reason()).isEqualTo("Faire de la monnaie");
            assertThat(opened.staffName()).isEqualTo(office.owner().name());
        });
        Files.delete(device);
        office.shop().changeMachine(office.owner(), settings -> settings.with(new PrinterSettings("none", "", false)));
    }

    @Test
    void asksNothingWhereThereIsNoDrawerToOpen() {
        var till = till();

        till.accept(new TicketRequest.OpenDrawer());

        assertThat(till.ticket().model().promptProperty().get()).isNull();
    }
}
