package org.comptoir.app.tour;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.comptoir.app.files.FileChoice;
import org.comptoir.app.offscreen.Finding;
import org.comptoir.app.offscreen.Hands;
import org.comptoir.app.offscreen.Pictures;
import org.comptoir.app.shop.Shop;
import org.comptoir.app.task.Mishap;
import org.comptoir.app.task.Tasks;
import org.comptoir.app.theme.Appearance;
import org.comptoir.app.theme.Brightness;
import org.comptoir.app.theme.TextSize;
import org.comptoir.app.window.ShopWindow;
import org.comptoir.pos.scan.ScanTiming;

/// The program's own window where there is no display. Each work is done at once, so that what is looked at is ready.
final class OffscreenWindow implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /// A busy machine may pause between two keys for longer than a scanner ever does.
    private static final ScanTiming PATIENT = new ScanTiming(6, Duration.ofSeconds(1), Duration.ofSeconds(30));

    private final Appearance appearance = new Appearance(Brightness.LIGHT, TextSize.NORMAL);
    private final List<Mishap> mishaps = new ArrayList<>();
    private final ShopWindow window;
    private final Scene scene;
    private final Stage stage;
    private final Brightness before;

    /// @param opened told of each file that the program would show in another
    OffscreenWindow(Shop shop, FileChoice files, Consumer<Path> opened) {
        var tasks = Tasks.atOnce(mishaps::add);
        window = ShopWindow.of(shop, tasks, appearance, files, opened);
        scene = new Scene(window.root(), WIDTH, HEIGHT);
        appearance.dress(scene);
        stage = new Stage();
        stage.setScene(scene);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        window.attach(scene, appearance, PATIENT);
        before = appearance.brightnessProperty().get();
        appearance.brightnessProperty().set(Brightness.LIGHT);
    }

    /// Works the window, and says what nobody expected of it.
    <T> T with(Function<Hands, T> does) {
        return Pictures.onScreen(() -> {
            var result = does.apply(new Hands(scene));
            if (!mishaps.isEmpty()) {
                var mishap = mishaps.removeFirst();
                mishaps.clear();
                throw new IllegalStateException("error " + mishap.code(), mishap.error());
            }
            return result;
        });
    }

    List<Finding> picture(Path file, Brightness brightness) {
        return Pictures.onScreen(() -> {
            appearance.brightnessProperty().set(brightness);
            return Pictures.of(scene, file);
        });
    }

    @Override
    public void close() {
        Pictures.onScreen(() -> {
            appearance.brightnessProperty().set(before);
            window.rest();
            stage.hide();
            return true;
        });
    }
}
