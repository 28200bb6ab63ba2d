package org.comptoir.program.tour;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.comptoir.desktop.display.DisplayView;
import org.comptoir.desktop.offscreen.LayoutProblem;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.start.ShopWindow;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.task.UnexpectedError;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.scan.ScanTiming;
import org.comptoir.shop.open.OpenShop;

/// The program's own window without a display. Tasks run synchronously, so that screens are ready when inspected.
final class OffscreenWindow implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /// A busy machine may pause between two keys for longer than a scanner ever does.
    private static final ScanTiming PATIENT = new ScanTiming(6, Duration.ofSeconds(1), Duration.ofSeconds(30));

    private final Appearance appearance = new Appearance(Brightness.LIGHT, TextSize.NORMAL);
    private final List<UnexpectedError> errors = new ArrayList<>();
    private final ShopWindow window;
    private final Scene scene;
    private final Stage stage;
    private final Brightness before;

    /// @param opened receives each file the program would open in another program
    OffscreenWindow(OpenShop shop, FileChoice files, Consumer<Path> opened) {
        var tasks = Tasks.atOnce(errors::add);
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

    /// Operates the window, and reports unexpected errors.
    <T> T with(Function<UiRobot, T> operation) {
        return Screenshots.onScreen(() -> {
            var result = operation.apply(new UiRobot(scene));
            if (!errors.isEmpty()) {
                var error = errors.removeFirst();
                errors.clear();
                throw new IllegalStateException("error " + error.code(), error.error());
            }
            return result;
        });
    }

    List<LayoutProblem> picture(Path file, Brightness brightness) {
        return Screenshots.onScreen(() -> {
            appearance.brightnessProperty().set(brightness);
            return Screenshots.of(scene, file);
        });
    }

    /// A picture of the customer's window, which is open.
    List<LayoutProblem> displayPicture(Path file, Brightness brightness) {
        return Screenshots.onScreen(() -> {
            appearance.brightnessProperty().set(brightness);
            return Screenshots.of(display(), file);
        });
    }

    /// What the customer reads.
    List<String> displayTexts() {
        return Screenshots.onScreen(() -> new UiRobot(display()).visibleTexts());
    }

    private static Scene display() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(shown -> shown != null && shown.getRoot() instanceof DisplayView)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no customer display is open"));
    }

    @Override
    public void close() {
        Screenshots.onScreen(() -> {
            appearance.brightnessProperty().set(before);
            window.rest();
            stage.hide();
            return true;
        });
    }
}
