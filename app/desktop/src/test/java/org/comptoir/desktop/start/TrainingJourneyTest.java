package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.closing.CashCount;
import org.comptoir.pos.closing.CloseResult;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.TillId;
import org.comptoir.shop.dayend.EndOfDay;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.ShopFixture;
import org.comptoir.shop.open.TrainingShop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the sign-in into the training, a sale and the end of a day there, and by one press back to the real till, which
/// is as it was.
class TrainingJourneyTest {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Duration MAX_WAIT = Duration.ofSeconds(30);
    private static final Texts WINDOW = Texts.of("window", Language.FRENCH);

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private static TrainingSwitch switching(TillWindow window) {
        return Screenshots.onScreen(() -> new TrainingSwitch(
                window.window(),
                Tasks.atOnce(error -> {
                    throw new AssertionError("mishap " + error.code(), error.error());
                }),
                new Appearance(Brightness.LIGHT, TextSize.NORMAL),
                new SystemFileChoice(),
                file -> {}));
    }

    private static Scene shown(Stage stage) {
        return Screenshots.onScreen(stage::getScene);
    }

    private static void look(Scene scene, String name) {
        Screenshots.onScreen(() -> Screenshots.of(scene, PICTURES.resolve("training-journey-" + name + ".png")));
    }

    private static void awaitClosed(TrainingSwitch trainings) {
        var end = Instant.now().plus(MAX_WAIT);
        while (Screenshots.onScreen(trainings::isBusy) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(Screenshots.onScreen(trainings::isBusy)).isFalse();
    }

    @Test
    void sellsAndClosesADayAndComesBackToTheTicketAsItWas() {
        try (var window = TillWindow.open(folder.resolve("shop"), 1024, 768)) {
            var shop = window.sample().shop();
            var trainings = switching(window);
            var real = new Finger(window.scene());
            real.type(ShopFixture.PIN).touch("Ouvrir");
            real.touch("Savon de Marseille olive, 300 g");
            Screenshots.onScreen(() -> {
                window.window().lock();
                return true;
            });
            var levels = shop.counter().stock().levels();
            var open = shop.counter().openTickets().resume(shop.till().id());
            var entries = shop.journal().latest(Chain.EVENTS, 1_000).size();

            real.touch(Texts.of("signin", Language.FRENCH).get("signin.training"));
            look(window.scene(), "asked");
            real.type(ShopFixture.PIN).touch("Ouvrir");
            var scene = shown(window.stage());
            assertThat(scene).isNotSameAs(window.scene());
            var training = Screenshots.onScreen(() -> trainings.window().orElseThrow());
            var school = training.opened().shop();
            look(scene, "till");
            assertThat(window.stage().getTitle()).contains(WINDOW.get("window.training"));

            var finger = new Finger(scene);
            finger.touch("Savon de Marseille olive, 300 g").pay().touch("Carte").pay();
            look(scene, "sold");
            assertThat(school.counter().sales().last(TillId.TRAINING)).isPresent();
            var by = window.sample().owner();
            var endOfDay = new EndOfDay(school, new DocumentPrinter(school, "Comptoir"));
            assertThat(endOfDay.close(by, CashCount.ofTotal(Money.ZERO), null, ""))
                    .isInstanceOf(CloseResult.Closed.class);
            Screenshots.onScreen(() -> {
                training.lock();
                return true;
            });
            look(scene, "locked");
            finger.touch(WINDOW.get("window.training.end"));

            awaitClosed(trainings);
            assertThat(shown(window.stage())).isSameAs(window.scene());
            assertThat(shop.counter().openTickets().resume(shop.till().id())).isEqualTo(open);
            assertThat(shop.counter().sales().last(shop.till().id())).isEmpty();
            assertThat(shop.counter().dayEnd().lastClosings(1)).isEmpty();
            assertThat(shop.counter().stock().levels()).isEqualTo(levels);
            assertThat(shop.journal().latest(Chain.EVENTS, 1_000).reversed().stream()
                            .skip(entries)
                            .map(JournalEntry::kind))
                    .contains("training-begun", "training-ended")
                    .allMatch(kind -> kind.startsWith("training-") || kind.equals("sign-in"));
            assertThat(new TrainingShop(shop).status().number()).isEqualTo(1);
            real.type(ShopFixture.PIN).touch("Ouvrir");
            look(window.scene(), "back");
        }
    }
}
