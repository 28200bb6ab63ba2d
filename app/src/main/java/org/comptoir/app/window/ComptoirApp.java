package org.comptoir.app.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.comptoir.app.task.Mishap;
import org.comptoir.app.task.Tasks;
import org.comptoir.app.theme.Appearance;
import org.comptoir.pos.database.Unavailable;
import org.comptoir.pos.language.Language;
import org.comptoir.pos.language.Texts;

/// The program with a window. The window is there at once; the shop opens behind it.
public final class ComptoirApp extends Application {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int LEAST_WIDTH = 1024;
    private static final int LEAST_HEIGHT = 700;

    private final Clock clock = Clock.systemDefaultZone();
    private final Appearance appearance = new Appearance(Looks.USUAL.brightness(), Looks.USUAL.size());
    private final Tasks tasks = new Tasks(Platform::runLater, this::mishap);
    private final OpeningView opening = new OpeningView(Texts.of("window", Language.ofMachine()));
    private Optional<ShopWindow> window = Optional.empty();
    private Optional<Scene> scene = Optional.empty();

    /// Opens the window on the shop of a folder, and returns when it is closed. Once in a program.
    public static void open(Path folder) {
        launch(ComptoirApp.class, folder.toString());
    }

    @Override
    public void init() {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> Platform.runLater(() -> tasks.report(error)));
    }

    @Override
    public void start(Stage stage) {
        Appearance.prepare();
        var shown = new Scene(opening, WIDTH, HEIGHT);
        scene = Optional.of(shown);
        appearance.dress(shown);
        stage.setTitle(Program.NAME);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(shown);
        stage.show();
        openShop();
    }

    private Path folder() {
        return Path.of(getParameters().getRaw().getFirst());
    }

    private void openShop() {
        tasks.of(() -> Opened.open(folder(), clock))
                .then(this::opened)
                .unless(Unavailable.Problem.class, problem -> opening.unavailable(
                        problem.reason(), this::openShop, Platform::exit))
                .unless(RuntimeException.class, error -> {
                    tasks.report(error);
                    opening.failed(Mishap.of(error).code(), this::openShop, Platform::exit);
                })
                .start();
    }

    private void opened(Opened.Result result) {
        switch (result) {
            case Opened.Result.Ready(var ready) -> show(new ShopWindow(ready, tasks));
            case Opened.Result.NotFounded(var shop) -> {
                shop.close();
                opening.notFounded(folder(), Platform::exit);
            }
        }
    }

    private void show(ShopWindow opened) {
        window = Optional.of(opened);
        scene.ifPresent(shown -> opened.attach(shown, appearance));
    }

    private void mishap(Mishap mishap) {
        window.ifPresent(opened -> opened.shell().mishap(mishap));
    }

    /// Gives the shop back; works that are in the middle of a transaction end first.
    @Override
    public void stop() {
        window.ifPresent(ShopWindow::close);
    }
}
