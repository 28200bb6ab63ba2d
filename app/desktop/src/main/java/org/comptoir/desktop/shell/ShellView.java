package org.comptoir.desktop.shell;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.messages.Messages;
import org.comptoir.desktop.messages.ToastHost;
import org.comptoir.desktop.messages.Toasts;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.keyboard.KeyboardHost;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// The content of the window: the rail, the current screen, and above them messages, help and sign-in.
public final class ShellView extends StackPane implements KeyboardHost, ToastHost {

    private final Screens screens;
    private Texts texts;
    private Formats formats;
    private final Clock clock;
    private final NavigationRail rail;
    private final Toasts toasts;
    private final WindowMessages messages;
    private final StackPane place = new StackPane();
    private final BorderPane page = new BorderPane();
    private final MessageList notices;
    private final MessageList arriving;
    private final NoticesPane upperPart;
    private final VBox ribbons = new VBox();
    private final WindowKeys keys;
    private final Timeline clockwork = new Timeline(new KeyFrame(Duration.seconds(1), event -> pass()));
    private Optional<Node> cover = Optional.empty();
    private Optional<Node> covering = Optional.empty();
    private Optional<Supplier<Node>> band = Optional.empty();
    private Optional<KeyHelp> help = Optional.empty();
    private Optional<SignedInStaff> person = Optional.empty();

    /// @param lock called by Ctrl+L and by pressing the signed-in person
    public ShellView(Screens screens, Tasks tasks, Formats formats, Clock clock, Runnable lock) {
        this.screens = screens;
        this.formats = formats;
        this.clock = clock;
        texts = Texts.of("shell", formats.language());
        rail = new NavigationRail(screens, tasks, texts, lock);
        toasts = new Toasts(formats.language());
        messages = new WindowMessages(toasts, screens.currentProperty()::get, () -> screens.saved(place));
        notices = new MessageList(messages.docked(), formats.language(), messages::dismiss);
        arriving = new MessageList(messages.arriving(), formats.language(), messages::dismiss);
        keys = new WindowKeys(
                screens,
                rail::places,
                Map.of(
                        Action.HELP, this::toggleHelp,
                        Action.LOCK, lock,
                        Action.UNDO, this::undoLatest,
                        Action.FULL_SCREEN, this::toggleFullScreen));
        notices.getStyleClass().setAll("notices");
        arriving.getStyleClass().setAll("notices", "arriving");
        toasts.hold(arriving);
        place.setMinSize(0, 0);
        page.setCenter(place);
        upperPart = new NoticesPane(notices);
        upperPart.maxHeightProperty().bind(heightProperty().divide(4));
        page.setTop(upperPart);
        var window = new BorderPane(page);
        window.setLeft(rail);
        window.setTop(ribbons);
        toasts.setPickOnBounds(false);
        getChildren().setAll(window, toasts);
        setAlignment(toasts, Pos.BOTTOM_LEFT);
        new Room(this).narrower(1200, "narrow").narrower(860, "compact").lower(600, "low");
        screens.screenProperty().subscribe(current -> showScreen());
        sceneProperty().subscribe(scene -> focusScreen());
        showTime();
    }

    /// Binds the keys and starts the clock. Call once, when the window is created.
    public void attach(Scene scene) {
        keys.listenTo(scene, () -> cover.isPresent(), this::leaveHelp);
        clockwork.setCycleCount(Animation.INDEFINITE);
        clockwork.play();
    }

    /// From now on in another language, which the screens are not told of.
    public void speak(Formats spoken) {
        closeHelp();
        formats = spoken;
        texts = Texts.of("shell", spoken.language());
        rail.speak(texts);
        toasts.speak(spoken.language());
        notices.speak(spoken.language());
        arriving.speak(spoken.language());
        showTime();
    }

    /// Stops the clock.
    public void rest() {
        clockwork.stop();
    }

    /// The messages above all screens, permanent and temporary.
    public Messages messages() {
        return messages;
    }

    @Override
    public Toasts toasts() {
        return toasts;
    }

    @Override
    public void saved(Node part) {
        screens.saved(part);
    }

    /// Undoes the action of the newest temporary message.
    ///
    /// @return whether there was one
    public boolean undoLatest() {
        return toasts.undoLatest();
    }

    /// Called after a sign-in: removes the cover and shows the destinations this person may go to. If they may not
    /// see the current screen, another one is shown; otherwise it is refreshed for them.
    public void open(SignedInStaff now) {
        if (!person.map(now::equals).orElse(true)) {
            leaveMessages();
        }
        uncover();
        rail.showPerson(now);
        var here = screens.currentProperty().get();
        if (here == null || !isOpenTo(now, here)) {
            screens.places().stream()
                    .filter(destination -> isOpenTo(now, destination))
                    .findFirst()
                    .ifPresent(screens::show);
        } else if (person.filter(now::equals).isEmpty()) {
            screens.showAgain();
        }
        person = Optional.of(now);
    }

    /// What was refused to one person is nothing to the next.
    private void leaveMessages() {
        messages.personChanged();
        lists().forEach(MessageList::leavePerson);
    }

    /// Those of the current screen.
    private List<MessageList> lists() {
        return place.lookupAll(".message-list").stream()
                .map(MessageList.class::cast)
                .toList();
    }

    private static boolean isOpenTo(SignedInStaff person, Destination place) {
        return place.needs().map(person::may).orElse(true);
    }

    /// Hides the shop until [#uncover()]: for the sign-in.
    public void cover(Node over) {
        uncover();
        closeHelp();
        var shown = below(over);
        cover = Optional.of(over);
        covering = Optional.of(shown);
        getChildren().getFirst().setVisible(false);
        toasts.setVisible(false);
        getChildren().add(shown);
        over.requestFocus();
    }

    public void uncover() {
        covering.ifPresent(getChildren()::remove);
        covering = Optional.empty();
        cover = Optional.empty();
        getChildren().getFirst().setVisible(true);
        toasts.setVisible(true);
        focusScreen();
    }

    private void focusScreen() {
        if (cover.isPresent()) {
            cover.get().requestFocus();
        } else {
            screens.shown().ifPresent(screen -> screen.focus().requestFocus());
        }
    }

    @Override
    public void dock(Node keyboard) {
        page.setBottom(keyboard);
    }

    @Override
    public void undock(Node keyboard) {
        page.setBottom(null);
    }

    /// The permanent line along the top, such as DEMO.
    public void ribbon(String text) {
        var ribbon = new HBox(TextLabel.body(text).whole());
        ribbon.getStyleClass().add("ribbon");
        ribbons.getChildren().setAll(ribbon);
    }

    /// A band above everything, which stands above what covers the shop, too.
    ///
    /// @param made makes it, once for each place
    public void band(Supplier<Node> made) {
        band = Optional.of(made);
        ribbons.getChildren().setAll(made.get());
    }

    private Node below(Node over) {
        return band.<Node>map(made -> {
                    var both = new BorderPane(over);
                    both.setTop(made.get());
                    return both;
                })
                .orElse(over);
    }

    private void showScreen() {
        screens.shown().ifPresent(screen -> {
            if (!place.getChildren().contains(screen.node())) {
                lists().forEach(MessageList::leavePage);
            }
            place.getChildren().setAll(screen.node());
            messages.screenChanged();
            upperPart.settle();
            // a scroll pane holds its content, and with it the node to focus, only once it has its skin
            place.applyCss();
            focusScreen();
        });
    }

    private void toggleHelp() {
        if (help.isPresent()) {
            closeHelp();
            return;
        }
        var here = keys.actions();
        var tips = screens.shown().map(Screen::tips).orElse(List.of());
        var shown = new KeyHelp(
                texts, here, tips, Math.min(rail.places().size(), WindowKeys.MAX_NUMBERED), this::closeHelp);
        help = Optional.of(shown);
        getChildren().add(shown);
    }

    private void closeHelp() {
        help.ifPresent(getChildren()::remove);
        help = Optional.empty();
    }

    /// @return whether the help was there to be left
    private boolean leaveHelp() {
        var isShown = help.isPresent();
        closeHelp();
        return isShown;
    }

    private void toggleFullScreen() {
        if (getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    private void pass() {
        showTime();
        if (cover.isEmpty()) {
            screens.renewFinished();
        }
    }

    private void showTime() {
        rail.clockProperty().set(formats.clock(clock.instant()));
    }
}
