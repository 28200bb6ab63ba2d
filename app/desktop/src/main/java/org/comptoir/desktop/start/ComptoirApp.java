package org.comptoir.desktop.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.task.UnexpectedError;
import org.comptoir.desktop.ui.keyboard.OnScreenKeyboard;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.LogFile;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;
import org.comptoir.shop.open.ShopPlace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program with a window. The window appears at once; the shop opens in the background. The subclass provides
/// the demo shop.
public abstract class ComptoirApp extends Application {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int MIN_WIDTH = 1024;
    private static final int MIN_HEIGHT = 700;
    private static final Duration MAX_SHUTDOWN_TIME = Duration.ofSeconds(20);
    private static final Logger LOG = LoggerFactory.getLogger(ComptoirApp.class);

    private final DemoShops demoShops;
    private final Clock clock = Clock.systemDefaultZone();
    private final Appearance appearance =
            new Appearance(WindowAppearance.DEFAULT.brightness(), WindowAppearance.DEFAULT.size());
    private final Tasks tasks = new Tasks(Platform::runLater, error -> {});
    private final OpeningView opening = new OpeningView(Language.ofMachine());
    private final StartupProbe firstScreen = new StartupProbe(clock);
    private Optional<ShopWindow> window = Optional.empty();
    private Optional<TrainingSwitch> trainings = Optional.empty();
    private Optional<OpenShop> unfounded = Optional.empty();
    private Optional<Scene> scene = Optional.empty();
    private Optional<LogFile> log = Optional.empty();

    protected ComptoirApp(DemoShops demoShops) {
        this.demoShops = demoShops;
    }

    /// Opens the window on a shop and returns when it is closed. Can be called once per process.
    protected static void open(Class<? extends ComptoirApp> window, ShopPlace place) {
        EarlyOpening.begin(place, Clock.systemDefaultZone());
        try {
            launch(window, arguments(place));
        } finally {
            EarlyOpening.drop();
        }
    }

    private static String[] arguments(ShopPlace place) {
        var folder = place.folder().toString();
        var server = place.server();
        return server == null ? new String[] {folder} : new String[] {folder, server.url(), server.user()};
    }

    @Override
    public void init() {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> Platform.runLater(() -> report(error)));
    }

    @Override
    public void start(Stage stage) {
        Appearance.prepare();
        var room = Screen.getPrimary().getVisualBounds();
        var shown = dressed(Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight()));
        stage.setTitle(Program.NAME);
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setScene(shown);
        stage.setMaximized(room.getWidth() <= WIDTH || room.getHeight() <= HEIGHT);
        stage.show();
        openShop();
    }

    private Scene dressed(double width, double height) {
        var shown = new Scene(opening, width, height);
        scene = Optional.of(shown);
        appearance.dress(shown);
        OnScreenKeyboard.serve(shown, Texts.of("keyboard", Language.ofMachine()), appearance.keyboardProperty()::get);
        return shown;
    }

    private ShopPlace place() {
        var words = getParameters().getRaw();
        var folder = Path.of(words.getFirst());
        return words.size() == 1
                ? ShopPlace.of(folder)
                : new ShopPlace(folder, SavedLocation.server(words.get(1), words.get(2)));
    }

    private void openShop() {
        openShop(KeyUnlock.ofMachine());
    }

    private void openShop(KeyUnlock unlock) {
        open(place(), () -> EarlyOpening.take(place(), clock, unlock), unlock, () -> openShop(unlock));
    }

    /// @param unlock what opens the key, as far as it was asked for yet
    /// @param again what is done when it could not be opened and somebody tries once more
    private void open(ShopPlace place, Supplier<OpenedShop.Result> operation, KeyUnlock unlock, Runnable again) {
        tasks.of(operation)
                .onSuccess(this::opened)
                .onFailure(
                        Unavailable.UnavailableException.class,
                        problem -> refusals().show(place, problem.reason(), unlock, again))
                .onFailure(RuntimeException.class, error -> {
                    tasks.report(error);
                    opening.failed(UnexpectedError.of(error).code(), again, Platform::exit);
                })
                .start();
    }

    private RefusedOpening refusals() {
        return new RefusedOpening(opening, tasks, clock, this::openShop);
    }

    /// Leaves the shop that is not founded yet, and asks for the invitation to another.
    private void join(OpenShop shop, Language language) {
        unfounded = Optional.empty();
        scene.ifPresent(shown -> shown.setRoot(opening));
        var model = new ShopJoinModel(
                tasks,
                language,
                (file, passphrase, name) -> place().join(clock, file, passphrase, name, RefusedOpening.machineUser()),
                this::openAnew);
        tasks.of(shop::close)
                .onSuccess(closed -> opening.joining(model, new SystemFileChoice(), this::openAnew))
                .start();
    }

    /// Leaves the shop that is not founded yet, and asks for a backup to put here instead.
    private void restoreHere(OpenShop shop, Language language) {
        unfounded = Optional.empty();
        scene.ifPresent(shown -> shown.setRoot(opening));
        tasks.of(shop::close)
                .onSuccess(closed -> refusals().askForBackup(place(), language, this::openAnew, this::openAnew))
                .start();
    }

    /// Leaves an open shop, and asks for a backup to put in its place. The window gets a new scene, because the old
    /// one serves the screens of the shop.
    private void restoreInstead(ShopWindow left, ShopPlace of, Language language) {
        window = Optional.empty();
        trainings = Optional.empty();
        scene.ifPresent(shown -> {
            var stage = (Stage) shown.getWindow();
            shown.setRoot(new StackPane());
            opening.opening();
            stage.setScene(dressed(shown.getWidth(), shown.getHeight()));
        });
        left.rest();
        var written = log;
        log = Optional.empty();
        Thread.ofVirtual().start(() -> {
            if (!tasks.awaitEnd(MAX_SHUTDOWN_TIME)) {
                LOG.warn("Works were still running when the shop was left");
            }
            left.closeShop();
            written.ifPresent(LogFile::close);
            Platform.runLater(() -> refusals().askForBackup(of, language, this::openAnew, this::openAnew));
        });
    }

    private void openAnew() {
        opening.opening();
        openShop();
    }

    private void opened(OpenedShop.Result result) {
        switch (result) {
            case OpenedShop.Result.Ready(var ready) -> show(ready);
            case OpenedShop.Result.NotFounded(var shop) -> found(shop);
        }
    }

    /// The folder contains no shop yet: offers to create one, or the demo shop.
    private void found(OpenShop shop) {
        logBeside(shop);
        unfounded = Optional.of(shop);
        var view = new FirstRunView(
                shop.settings(),
                tasks,
                Language.ofMachine(),
                new SystemFileChoice(),
                owner -> founded(shop, owner),
                language -> demonstrate(shop, language),
                language -> join(shop, language),
                language -> restoreHere(shop, language));
        scene.ifPresent(shown -> {
            shown.setRoot(view);
            firstScreen.shownIn(shown, () -> {});
        });
    }

    private void founded(OpenShop shop, SignedInStaff owner) {
        unfounded = Optional.empty();
        scene.ifPresent(shown -> shown.setRoot(opening));
        open(
                place(),
                () -> {
                    shop.protectNewKey(owner);
                    return OpenedShop.of(shop);
                },
                KeyUnlock.ofMachine(),
                this::openShop);
    }

    /// Opens the demo shop and leaves the folder of the future shop alone.
    private void demonstrate(OpenShop shop, Language language) {
        unfounded = Optional.empty();
        scene.ifPresent(shown -> shown.setRoot(opening));
        tasks.of(shop::close).onSuccess(closed -> openDemo(language)).start();
    }

    private void openDemo(Language language) {
        var folder = demoShops.folderBeside(place().folder());
        var progress = opening.making(language);
        open(
                ShopPlace.of(folder),
                () -> {
                    demoShops
                            .putAsideOlder(folder, clock)
                            .ifPresent(kept -> Platform.runLater(() -> opening.keptOlder(kept)));
                    return OpenedShop.of(demoShops.open(
                            folder, clock, language, percent -> Platform.runLater(() -> progress.accept(percent))));
                },
                KeyUnlock.ofMachine(),
                () -> openDemo(language));
    }

    private void show(OpenedShop opened) {
        unfounded = Optional.empty();
        logBeside(opened.shop());
        var made = new ShopWindow(opened, tasks, appearance, new SystemFileChoice(), this::openFile);
        window = Optional.of(made);
        trainings = Optional.of(new TrainingSwitch(made, tasks, appearance, new SystemFileChoice(), this::openFile));
        made.onRestore(
                () -> restoreInstead(made, place(), made.languageProperty().get()));
        scene.ifPresent(shown -> {
            made.languageProperty().subscribe(language -> {
                // Calendars and context menus of JavaFX use the machine's language unless told otherwise.
                Locale.setDefault(language.locale());
                entitle(shown, opened.title(language));
            });
            made.connect(shown, appearance, opened.shop().machine().settings().scanner());
            firstScreen.shownIn(shown, made::begin);
        });
    }

    private static void entitle(Scene scene, String title) {
        if (scene.getWindow() instanceof Stage stage) {
            stage.setTitle(title);
        }
    }

    private void logBeside(OpenShop shop) {
        if (log.isEmpty()) {
            var file = new LogFile(shop.folder().logs());
            file.begin();
            log = Optional.of(file);
        }
    }

    private void openFile(Path file) {
        getHostServices().showDocument(file.toUri().toString());
    }

    private void report(Throwable error) {
        trainings
                .flatMap(TrainingSwitch::window)
                .or(() -> window)
                .map(ShopWindow::tasks)
                .orElse(tasks)
                .report(error);
    }

    /// Closes the shop; tasks in the middle of a transaction finish first.
    @Override
    public void stop() {
        if (!tasks.awaitEnd(MAX_SHUTDOWN_TIME)) {
            LOG.warn("Works were still running when the window was closed");
        }
        trainings.ifPresent(TrainingSwitch::close);
        window.ifPresent(ShopWindow::close);
        unfounded.ifPresent(OpenShop::close);
        log.ifPresent(LogFile::close);
    }
}
