package org.comptoir.app.window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.comptoir.app.demo.DemoPlace;
import org.comptoir.app.files.SystemFileChoice;
import org.comptoir.app.firstrun.FirstRunView;
import org.comptoir.app.opening.KeyRecoveryModel;
import org.comptoir.app.opening.OpeningView;
import org.comptoir.app.shop.LogFile;
import org.comptoir.app.shop.Program;
import org.comptoir.app.shop.Shop;
import org.comptoir.app.shop.ShopPlace;
import org.comptoir.app.task.Mishap;
import org.comptoir.app.task.Tasks;
import org.comptoir.app.theme.Appearance;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.scan.ScanTiming;
import org.comptoir.pos.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program with a window. The window is there at once; the shop opens behind it.
public final class ComptoirApp extends Application {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int MIN_WIDTH = 1024;
    private static final int MIN_HEIGHT = 700;
    private static final Duration MAX_SHUTDOWN_TIME = Duration.ofSeconds(20);
    private static final Logger LOG = LoggerFactory.getLogger(ComptoirApp.class);

    private final Clock clock = Clock.systemDefaultZone();
    private final Appearance appearance = new Appearance(Looks.DEFAULT.brightness(), Looks.DEFAULT.size());
    private final Tasks tasks = new Tasks(Platform::runLater, this::mishap);
    private final OpeningView opening = new OpeningView(Language.ofMachine());
    private final FirstScreen firstScreen = new FirstScreen(clock);
    private Optional<ShopWindow> window = Optional.empty();
    private Optional<Shop> unfounded = Optional.empty();
    private Optional<Scene> scene = Optional.empty();
    private Optional<LogFile> log = Optional.empty();

    /// Opens the window on a shop, and returns when it is closed. Once in a program.
    public static void open(ShopPlace place) {
        var server = place.server();
        if (server == null) {
            launch(ComptoirApp.class, place.folder().toString());
        } else {
            launch(ComptoirApp.class, place.folder().toString(), server.url(), server.user());
        }
    }

    @Override
    public void init() {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> Platform.runLater(() -> tasks.report(error)));
    }

    @Override
    public void start(Stage stage) {
        Appearance.prepare();
        var room = Screen.getPrimary().getVisualBounds();
        var shown = new Scene(opening, Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight()));
        scene = Optional.of(shown);
        appearance.dress(shown);
        stage.setTitle(Program.NAME);
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setScene(shown);
        stage.setMaximized(room.getWidth() <= WIDTH || room.getHeight() <= HEIGHT);
        stage.show();
        openShop();
    }

    private ShopPlace place() {
        var words = getParameters().getRaw();
        var folder = Path.of(words.getFirst());
        return words.size() == 1
                ? ShopPlace.of(folder)
                : new ShopPlace(folder, SavedLocation.server(words.get(1), words.get(2)));
    }

    private void openShop() {
        open(place(), () -> Opened.open(place(), clock), this::openShop);
    }

    /// @param again what is done when it could not be opened and somebody tries once more
    private void open(ShopPlace at, Supplier<Opened.Result> does, Runnable again) {
        tasks.of(does)
                .then(this::opened)
                .unless(Unavailable.UnavailableException.class, problem -> refused(at, problem.reason(), again))
                .unless(RuntimeException.class, error -> {
                    tasks.report(error);
                    opening.failed(Mishap.of(error).code(), again, Platform::exit);
                })
                .start();
    }

    private void refused(ShopPlace at, Unavailable reason, Runnable again) {
        if (reason instanceof Unavailable.WrongKey(var folder)) {
            var model = new KeyRecoveryModel(
                    tasks, Language.ofMachine(), (copy, passphrase) -> at.recoverKey(clock, copy, passphrase), () -> {
                        opening.opening();
                        again.run();
                    });
            opening.wrongKey(folder, model, new SystemFileChoice(), Platform::exit);
        } else {
            opening.unavailable(reason, again, Platform::exit);
        }
    }

    private void opened(Opened.Result result) {
        switch (result) {
            case Opened.Result.Ready(var ready) -> show(ready);
            case Opened.Result.NotFounded(var shop) -> found(shop);
        }
    }

    /// The folder holds no shop yet: asks for what a shop needs, or makes the one to try things in.
    private void found(Shop shop) {
        logBeside(shop);
        unfounded = Optional.of(shop);
        var view = new FirstRunView(
                shop.settings(),
                tasks,
                Language.ofMachine(),
                new SystemFileChoice(),
                owner -> founded(shop),
                language -> demonstrate(shop, language));
        scene.ifPresent(shown -> {
            shown.setRoot(view);
            firstScreen.shownIn(shown);
        });
    }

    private void founded(Shop shop) {
        unfounded = Optional.empty();
        scene.ifPresent(shown -> shown.setRoot(opening));
        open(place(), () -> Opened.of(shop), this::openShop);
    }

    /// Leaves the shop that is not founded yet as it is, and opens the one to try things in beside it.
    private void demonstrate(Shop shop, Language language) {
        unfounded = Optional.empty();
        scene.ifPresent(shown -> shown.setRoot(opening));
        tasks.of(shop::close).then(closed -> openDemo(language)).start();
    }

    private void openDemo(Language language) {
        var folder = DemoPlace.beside(place().folder());
        var progress = opening.making(language);
        open(
                ShopPlace.of(folder),
                () -> Opened.of(DemoPlace.open(
                        folder, clock, language, percent -> Platform.runLater(() -> progress.accept(percent)))),
                () -> openDemo(language));
    }

    private void show(Opened opened) {
        unfounded = Optional.empty();
        logBeside(opened.shop());
        // Calendars and the menus of fields are the toolkit's own, and speak as the machine does unless told.
        Locale.setDefault(opened.formats().language().locale());
        var made = new ShopWindow(opened, tasks, appearance, new SystemFileChoice(), this::openFile);
        window = Optional.of(made);
        scene.ifPresent(shown -> {
            made.attach(shown, appearance, ScanTiming.DEFAULT);
            firstScreen.shownIn(shown);
        });
    }

    private void logBeside(Shop shop) {
        if (log.isEmpty()) {
            var file = new LogFile(shop.folder().logs());
            file.begin();
            log = Optional.of(file);
        }
    }

    private void openFile(Path file) {
        getHostServices().showDocument(file.toUri().toString());
    }

    private void mishap(Mishap mishap) {
        window.ifPresent(opened -> opened.shell().mishap(mishap));
    }

    /// Gives the shop back; works that are in the middle of a transaction end first.
    @Override
    public void stop() {
        if (!tasks.awaitEnd(MAX_SHUTDOWN_TIME)) {
            LOG.warn("Works were still running when the window was closed");
        }
        window.ifPresent(ShopWindow::close);
        unfounded.ifPresent(Shop::close);
        log.ifPresent(LogFile::close);
    }
}
