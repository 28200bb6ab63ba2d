package org.comptoir.desktop.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.TrainingShop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Leaves the real till for a training in the same window, and comes back to it as it was. The real shop stays open
/// meanwhile, locked, with its screens and its ticket.
final class TrainingSwitch {

    private static final Duration MAX_CLOSING_TIME = Duration.ofSeconds(20);
    private static final Logger LOG = LoggerFactory.getLogger(TrainingSwitch.class);

    private final ShopWindow real;
    private final Tasks program;
    private final Appearance appearance;
    private final FileChoice files;
    private final Consumer<Path> opener;
    private Optional<Running> running = Optional.empty();
    private boolean busy;

    /// A training that is shown.
    ///
    /// @param home the scene of the real till
    private record Running(ShopWindow window, Scene home, Subscription looks) {}

    /// @param appearance of the real window, which a training begins with
    TrainingSwitch(ShopWindow real, Tasks program, Appearance appearance, FileChoice files, Consumer<Path> opener) {
        this.real = real;
        this.program = program;
        this.appearance = appearance;
        this.files = files;
        this.opener = opener;
        real.onTraining(this::begin);
    }

    private TrainingShop trainings() {
        return new TrainingShop(real.opened().shop());
    }

    /// Does nothing while one is opened, shown or closed.
    void begin(SignedInStaff by) {
        if (busy || running.isPresent()) {
            return;
        }
        busy = true;
        real.tasks()
                .of(() -> opened(by))
                .onSuccess(opened -> show(opened, by))
                .onFailure(
                        Unavailable.UnavailableException.class,
                        problem -> real.refuseTraining(UnavailableText.of(
                                problem.reason(), real.languageProperty().get())))
                .onFinished(() -> busy = false)
                .start();
    }

    private OpenedShop opened(SignedInStaff by) {
        var shop = trainings().begin(by);
        try {
            return OpenedShop.read(shop);
        } catch (RuntimeException e) {
            shop.close();
            throw e;
        }
    }

    private void show(OpenedShop opened, SignedInStaff by) {
        var home = real.root().getScene();
        var looks = new Appearance(
                appearance.brightnessProperty().get(), appearance.sizeProperty().get());
        var window = new ShopWindow(opened, program, looks, files, opener);
        var scene = new Scene(window.root(), home.getWidth(), home.getHeight());
        running = Optional.of(new Running(window, home, looks.dress(scene)));
        window.onTrainingEnd(this::end);
        real.lock();
        real.restDisplay();
        ((Stage) home.getWindow()).setScene(scene);
        window.connect(scene, looks, opened.shop().machine().settings().scanner());
        window.languageProperty().subscribe(language -> speak(window, scene, language));
        window.begin();
        window.enter(by);
    }

    /// Calendars and context menus of JavaFX use the machine's language unless told otherwise.
    private static void speak(ShopWindow window, Scene scene, Language language) {
        Locale.setDefault(language.locale());
        if (scene.getWindow() instanceof Stage stage) {
            stage.setTitle(window.opened().title(language));
        }
    }

    /// Back to the real till, which asks for a PIN; the training is closed once nothing works in it any more.
    void end() {
        running.ifPresent(left -> {
            running = Optional.empty();
            busy = true;
            var who = left.window().lastPerson();
            ((Stage) left.window().root().getScene().getWindow()).setScene(left.home());
            speak(real, left.home(), real.languageProperty().get());
            left.looks().unsubscribe();
            left.window().rest();
            real.resumeDisplay();
            real.tasks().of(() -> trainings().end(who)).start();
            Thread.ofVirtual().start(() -> close(left.window()));
        });
    }

    private void close(ShopWindow window) {
        if (!program.awaitEnd(MAX_CLOSING_TIME)) {
            LOG.warn("Works were still running when the training was left");
        }
        window.closeShop();
        Platform.runLater(() -> busy = false);
    }

    /// The window of the training that is shown.
    Optional<ShopWindow> window() {
        return running.map(Running::window);
    }

    /// Whether one is opened or closed just now.
    boolean isBusy() {
        return busy;
    }

    /// Ends a training that is shown when the program ends.
    void close() {
        running.ifPresent(left -> {
            running = Optional.empty();
            var who = left.window().lastPerson();
            left.window().close();
            trainings().end(who);
        });
    }
}
