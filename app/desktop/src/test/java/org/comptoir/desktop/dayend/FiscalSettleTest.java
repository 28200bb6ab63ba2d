package org.comptoir.desktop.dayend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.closing.DayIncident;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.machine.RecorderKind;
import org.comptoir.pos.till.machine.RecorderSettings;
import org.comptoir.shop.dayend.EndOfDay;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiscalSettleTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private ScreenFixture office() {
        var office = ScreenFixture.founded(folder, Language.ITALIAN).stocked();
        office.shop()
                .changeMachine(
                        office.owner(),
                        before -> before.with(new RecorderSettings(RecorderKind.LOSING_SIMULATOR, false)));
        return office;
    }

    @Test
    void theOwnerSettlesByHandWhatNoRecorderWillConfirm() {
        try (var office = office()) {
            office.sell("A1", 1, false);
            var context = office.context(Language.ITALIAN);
            var shop = office.shop();
            var endOfDay = new EndOfDay(shop, context.documents());
            var model = new DayEndModel(context, endOfDay, shop.counter().dayEnd(), Optional::empty, shop.clock());
            model.confirm();
            var open = (DayIncident.FiscalUnconfirmed) model.incidents().getFirst();
            var settling = model.settling();
            settling.ask(open.sale());

            settling.confirm();
            assertThat(settling.messages().faultOf(FiscalSettleModel.REASON).get())
                    .contains("200");

            settling.reasonProperty().set("registratore rubato");
            settling.numberProperty().set("34");
            settling.dayProperty().set(LocalDate.of(2026, 3, 7));
            settling.confirm();
            assertThat(settling.messages().faultOf(FiscalSettleModel.REASON).get())
                    .isEmpty();
            assertThat(settling.messages().faultOf(FiscalSettleModel.NUMBER).get())
                    .contains("0012-0034");

            settling.numberProperty().set("0012-0034");
            settling.confirm();
            assertThat(settling.askedProperty().get()).isNull();
            assertThat(model.incidents())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            DayIncident.FiscalSettled.class,
                            settled -> assertThat(settled.reason()).isEqualTo("registratore rubato"));
        }
    }

    @Test
    void itsQuestionsFit() {
        try (var office = office()) {
            office.sell("A1", 1, false);
            office.sell("A1", 2, false);
            var shown = office.onWindow(
                    Language.ITALIAN, Destination.DAY_END, context -> new DayEndScreen(context, office.shop()));
            var shot = new Shot(1024, 700, Brightness.LIGHT, TextSize.NORMAL);
            assertThat(ScreenFixture.picture("fiscal-settle", shot, () -> {
                        var model = shown.screen().model();
                        model.confirm();
                        var open = (DayIncident.FiscalUnconfirmed)
                                model.incidents().getFirst();
                        model.settling().ask(open.sale());
                        return shown.window();
                    }))
                    .isEmpty();
        }
    }
}
