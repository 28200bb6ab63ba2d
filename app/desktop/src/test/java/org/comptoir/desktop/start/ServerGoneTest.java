package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
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
import org.comptoir.pos.database.TcpProxy;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.scan.ScanTiming;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window whose server disappears and comes back while nobody uses it.
class ServerGoneTest {

    private static final Duration MAX_WAIT = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    private final List<UnexpectedError> errors = new ArrayList<>();
    private final AtomicReference<ShopWindow> window = new AtomicReference<>();

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    @Test
    void showsOneBarUntilTheServerIsBack() {
        try (var network = TcpProxy.before(ShopFixture.newServerDatabase())) {
            try (var held = ShopFolder.hold(folder.resolve("shop"), ShopFixture.EVENING)) {
                SavedLocation.keep(held, network.location());
            }
            try (var sample = ShopFixture.in(folder.resolve("shop"))
                    .language(Language.ENGLISH)
                    .open()) {
                var scene = signedIn(sample);
                assertThat(bars(scene)).isZero();

                network.refuse();
                awaitBars(scene, 1);
                LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
                assertThat(bars(scene)).isEqualTo(1);

                network.resume();
                awaitBars(scene, 0);
                Screenshots.onScreen(() -> {
                    window.get().rest();
                    return true;
                });
                assertThat(errors).isEmpty();
            }
        }
    }

    private Scene signedIn(ShopFixture sample) {
        var tasks = new Tasks(Platform::runLater, errors::add);
        var appearance = new Appearance(Brightness.LIGHT, TextSize.NORMAL);
        var scene = Screenshots.onScreen(() -> {
            window.set(ShopWindow.of(sample.shop(), tasks, appearance, new SystemFileChoice(), file -> {}));
            var shown = new Scene(new StackPane(), 1280, 800);
            window.get().attach(shown, appearance, new ScanTiming(6, Duration.ofSeconds(1), Duration.ofSeconds(30)));
            new UiRobot(shown).type(ShopFixture.PIN).press(KeyCode.ENTER);
            return shown;
        });
        assertThat(tasks.awaitEnd(MAX_WAIT)).isTrue();
        return scene;
    }

    private static int bars(Scene scene) {
        return Screenshots.onScreen(
                () -> scene.getRoot().lookupAll(".notices .message-bar.red").size());
    }

    private static void awaitBars(Scene scene, int count) {
        for (var waited = Duration.ZERO; bars(scene) != count; waited = waited.plusMillis(200)) {
            assertThat(waited).as("until %s bars are shown", count).isLessThan(MAX_WAIT);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
