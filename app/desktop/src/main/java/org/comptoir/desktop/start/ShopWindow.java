package org.comptoir.desktop.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import org.comptoir.desktop.devices.ScannerListener;
import org.comptoir.desktop.display.DisplayController;
import org.comptoir.desktop.email.EmailSender;
import org.comptoir.desktop.messages.FailureMessages;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.shell.Navigator;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.desktop.shell.ShellView;
import org.comptoir.desktop.shell.TrainingBand;
import org.comptoir.desktop.task.MinuteTimer;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.keyboard.OnScreenKeyboard;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.pos.scan.ScanTiming;
import org.comptoir.pos.scan.ScannerInput;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffMember;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.dav.DavDesk;
import org.comptoir.shop.devices.display.DisplayMessage;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.email.EmailDesk;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;

/// The window of an open shop: shell, sign-in, screens and scanner combined.
public final class ShopWindow implements AutoCloseable {

    private final OpenedShop opened;
    private final Tasks tasks;
    private final Screens screens = new Screens();
    private final ShellView shell;
    private final SignInController signIn;
    private final SearchIndexUpdater search;
    private final AutoLock autoLock;
    private final DisplayController display;
    private final MinuteTimer timer;
    private final DavExchanger dav;
    private final FailureMessages failures;
    private final Navigator navigator;
    private final DocumentPrinter documents;
    private final FileChoice files;
    private final SpokenLanguage language;
    private ScreenContext context;
    private Runnable restore = () -> {};
    private Consumer<SignedInStaff> training = by -> {};
    private Runnable trainingEnd = () -> {};

    /// The window of an existing shop.
    ///
    /// @param files asks for files
    /// @param opener opens a file in the system's default program
    public static ShopWindow of(
            OpenShop shop, Tasks tasks, Appearance appearance, FileChoice files, Consumer<Path> opener) {
        return new ShopWindow(OpenedShop.read(shop), tasks, appearance, files, opener);
    }

    ShopWindow(OpenedShop opened, Tasks program, Appearance appearance, FileChoice files, Consumer<Path> opener) {
        this.opened = opened;
        var shop = opened.shop();
        this.files = files;
        language = new SpokenLanguage(
                opened.profile().language(),
                shop.machine().settings().appearance().language(),
                this::speak);
        var formats = opened.formats(language.current());
        var factory = new ScreenFactory(
                shop,
                () -> context,
                language,
                () -> restore.run(),
                by -> training.accept(by),
                this::showCustomer,
                opened.profile().language());
        factory.fill(screens, appearance);
        shell = new ShellView(screens, program, formats, shop.clock(), this::lock);
        failures = new FailureMessages(shell.messages(), formats.language(), program.failures());
        tasks = program.answeredBy(failures);
        display = new DisplayController(shop, tasks, shell.messages(), formats.language());
        autoLock = new AutoLock(shop.clock(), this::lock);
        signIn = new SignInController(
                shop, tasks, formats, shell, failures, opened.isDemo(), language::greet, autoLock::begin);
        search = new SearchIndexUpdater(shop, tasks, failures);
        navigator = new ScreenNavigator(screens, opener);
        documents = new DocumentPrinter(shop, Program.onPaper());
        timer = new MinuteTimer(this::lookForWork);
        dav = new DavExchanger(() -> context, new DavDesk(shop));
        context = contextIn(formats);
        showRibbon();
        signIn.ask(opened.staff());
    }

    private ScreenContext contextIn(Formats formats) {
        return new ScreenContext(signIn::person, tasks, formats, shell.messages(), navigator, documents, files);
    }

    private void showRibbon() {
        if (opened.shop().isTraining()) {
            var texts = Texts.of("window", language.current());
            shell.band(() -> new TrainingBand(texts, () -> trainingEnd.run()));
        } else if (opened.isDemo()) {
            shell.ribbon(Texts.of("window", language.current()).get("window.demo"));
        }
    }

    /// Shell and screens are in another language from now on; what is unfinished follows when it is finished.
    private void speak(Language spoken) {
        var formats = opened.formats(spoken);
        shell.speak(formats);
        failures.speak(spoken);
        display.speak(spoken);
        signIn.speak(formats);
        showRibbon();
        if (shell.getScene() != null) {
            OnScreenKeyboard.speak(shell.getScene(), Texts.of("keyboard", spoken));
        }
        context = contextIn(formats);
        screens.renew();
    }

    /// The language of the window, which changes with the person and the settings.
    ReadOnlyObjectProperty<Language> languageProperty() {
        return language.currentProperty();
    }

    /// @param asked closes this window, to put a backup in the place of its shop
    void onRestore(Runnable asked) {
        restore = asked;
    }

    /// @param asked leaves this window for a training, on behalf of somebody who may
    void onTraining(Consumer<SignedInStaff> asked) {
        training = asked;
        signIn.onTraining(asked);
    }

    /// @param asked leaves this window, which is a training's
    void onTrainingEnd(Runnable asked) {
        trainingEnd = asked;
    }

    /// A training could not be opened.
    void refuseTraining(String sentence) {
        signIn.say(sentence);
        shell.messages().fail("training", Message.of(sentence));
    }

    /// Signs in somebody who has just entered the PIN elsewhere.
    void enter(SignedInStaff by) {
        var own = opened.staff().stream()
                .filter(member -> member.id().equals(by.id()))
                .findFirst()
                .map(StaffMember::language);
        signIn.enter(by, new SignInController.Spoken(opened.profile().language(), own.orElse(null)));
    }

    /// The name of who works or worked here last; empty before anybody signed in.
    String lastPerson() {
        return signIn.lastPerson().map(SignedInStaff::name).orElse("");
    }

    OpenedShop opened() {
        return opened;
    }

    /// The tasks whose failures this window shows.
    Tasks tasks() {
        return tasks;
    }

    /// Nobody works at a locked till: the moment to give memory back to the machine.
    void lock() {
        if (!signIn.isCovered()) {
            signIn.lock();
            tasks.of(System::gc).onSuccess(done -> collectTextures()).start();
        }
    }

    /// The toolkit lets the textures of pictures that are gone go when it next draws a picture. The second collection
    /// takes them, and what was only kept as long as there is room and not used since the first.
    private void collectTextures() {
        new Scene(new Group(new ImageView(new WritableImage(1, 1))), 1, 1).snapshot(null);
        tasks.of(System::gc).start();
    }

    public Parent root() {
        return shell;
    }

    /// Connects keys, scanner and appearance to the window's scene, and starts the background work.
    ///
    /// @param timing by which a scanner is told from fingers until the machine's settings change
    public void attach(Scene scene, Appearance appearance, ScanTiming timing) {
        connect(scene, appearance, timing);
        begin();
    }

    /// The same without the background work, which [#begin] starts once the window was seen.
    void connect(Scene scene, Appearance appearance, ScanTiming timing) {
        scene.setRoot(shell);
        shell.attach(scene);
        autoLock.watch(scene);
        var scanner = new ScannerListener(timing, opened.shop().counter().catalogue()::hasCode, this::scanned);
        scanner.listenTo(scene);
        OnScreenKeyboard.serve(scene, Texts.of("keyboard", language.current()), appearance.keyboardProperty()::get);
        opened.shop().machine().onChange(settings -> scanner.adjust(settings.scanner()));
        opened.shop()
                .machine()
                .onChange(settings -> Platform.runLater(
                        () -> language.machineChanged(settings.appearance().language())));
        remember(appearance);
        display.begin(scene.getWindow(), appearance);
    }

    private void showCustomer(DisplayMessage message) {
        display.show(message);
    }

    /// Lets go of the customer display, for another window of this machine.
    void restDisplay() {
        display.rest();
    }

    /// Takes the customer display again.
    void resumeDisplay() {
        display.resume();
    }

    /// Looks after the journal, builds what transactions need, and keeps the search up to date.
    void begin() {
        tasks.of(opened.shop()::start).onFinished(search::start).start();
        timer.start();
    }

    private void lookForWork() {
        var desk = new EmailDesk(opened.shop(), documents);
        new EmailSender(context, desk, opened.shop().counter().emailOutbox()).send();
        dav.exchange();
    }

    private void remember(Appearance appearance) {
        appearance.brightnessProperty().set(opened.looks().brightness());
        appearance.sizeProperty().set(opened.looks().size());
        appearance.keyboardProperty().set(opened.looks().keyboard());
        appearance.keyboardProperty().addListener((all, before, now) -> keep(appearance));
        appearance.brightnessProperty().addListener((all, before, now) -> keep(appearance));
        appearance.sizeProperty().addListener((all, before, now) -> keep(appearance));
    }

    private void keep(Appearance appearance) {
        var looks = new WindowAppearance(
                appearance.brightnessProperty().get(),
                appearance.sizeProperty().get(),
                appearance.keyboardProperty().get());
        tasks.of(() -> looks.keep(opened.shop().machine())).start();
    }

    /// A scan works anywhere: one that the current screen does not use goes to the till. Scans are decoded here,
    /// once for all screens.
    private void scanned(ScannerInput input) {
        if (signIn.isCovered()) {
            signIn.forgetPin();
            return;
        }
        var code = input.read();
        var used = screens.shown().map(screen -> screen.scanned(code)).orElse(false);
        if (!used) {
            screens.show(Destination.SELL);
            screens.shown().ifPresent(screen -> screen.scanned(code));
        }
    }

    /// Stops the background work; the shop stays open.
    public void rest() {
        autoLock.stop();
        shell.rest();
        search.stop();
        display.rest();
        timer.stop();
    }

    @Override
    public void close() {
        rest();
        display.awaitFarewell();
        closeShop();
    }

    /// In any thread, once nothing works in it any more.
    void closeShop() {
        opened.shop().close();
    }
}
