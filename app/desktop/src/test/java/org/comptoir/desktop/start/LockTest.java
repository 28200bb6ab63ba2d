package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.task.UnexpectedError;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.scan.ScanTiming;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A till that is locked while its database cannot be reached.
class LockTest {

    private static final ScanTiming PATIENT = new ScanTiming(6, Duration.ofSeconds(1), Duration.ofSeconds(30));
    private static final Texts WORDS = Texts.of("signin", Language.ENGLISH);

    @TempDir
    Path folder;

    private final List<UnexpectedError> errors = new ArrayList<>();

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private UiRobot signedIn(ShopFixture sample) {
        var appearance = new Appearance(Brightness.LIGHT, TextSize.NORMAL);
        var tasks = Tasks.atOnce(errors::add);
        var window =
                new ShopWindow(OpenedShop.read(sample.shop()), tasks, appearance, new SystemFileChoice(), file -> {});
        var scene = new Scene(new StackPane(), 1280, 800);
        window.attach(scene, appearance, PATIENT);
        var hands = new UiRobot(scene);
        hands.type(ShopFixture.PIN).press(KeyCode.ENTER);
        window.rest();
        return hands;
    }

    private static void onScreen(Runnable operation) {
        Screenshots.onScreen(() -> {
            operation.run();
            return true;
        });
    }

    @Test
    void keepsTheStaffTilesAndExplainsTheFailure() {
        var sample = ShopFixture.in(folder.resolve("shop"))
                .language(Language.ENGLISH)
                .open()
                .withFavourites();
        var created = new AtomicReference<UiRobot>();
        onScreen(() -> created.set(signedIn(sample)));
        sample.close();
        onScreen(() -> {
            var hands = created.get();

            hands.touch("Switch user");

            assertThat(hands.visibleTexts())
                    .contains(WORDS.get("signin.pin", "Hélène Lavigne"), WORDS.get("signin.failed"));
            hands.type("4");
            assertThat(hands.visibleTexts()).doesNotContain(WORDS.get("signin.failed"));
            hands.type("711").press(KeyCode.ENTER);
            assertThat(hands.visibleTexts()).contains(WORDS.get("signin.locked"), WORDS.get("signin.failed"));
        });
        assertThat(errors).hasSize(2);
    }
}
