package org.comptoir.desktop.display;

import java.time.Duration;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.Messages;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.DisplaySettings;
import org.comptoir.shop.devices.DeviceProblem;
import org.comptoir.shop.devices.display.CustomerDisplay;
import org.comptoir.shop.devices.display.CustomerDisplays;
import org.comptoir.shop.devices.display.DisplayMessage;
import org.comptoir.shop.devices.display.DisplayQueue;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// Which display the messages of the till go to, as the machine is set, and what is said when it does not work. Call on
/// the screen's thread.
public final class DisplayController {

    private static final String TOPIC = "customer-display";
    private static final Duration MAX_FAREWELL = Duration.ofSeconds(1);

    private final OpenShop shop;
    private final Tasks tasks;
    private final Messages messages;
    private final ListChangeListener<Screen> screens = change -> open();
    private Texts texts;
    private DisplayMessage last = new DisplayMessage.Closed();
    private DisplaySettings settings = DisplaySettings.NONE;
    private @Nullable DisplayQueue queue;
    private @Nullable DisplayStage stage;
    private @Nullable Window owner;
    private @Nullable Appearance appearance;
    private boolean isResting = true;

    /// @param messages where it is told that the display does not work
    public DisplayController(OpenShop shop, Tasks tasks, Messages messages, Language language) {
        this.shop = shop;
        this.tasks = tasks;
        this.messages = messages;
        texts = Texts.of("display", language);
        shop.machine()
                .onChange(changed -> Platform.runLater(() -> {
                    if (!changed.display().equals(settings)) {
                        open();
                    }
                }));
    }

    /// From now on in another language, to the staff.
    public void speak(Language language) {
        texts = Texts.of("display", language);
    }

    /// Opens the display of a window.
    public void begin(Window till, Appearance looks) {
        owner = till;
        appearance = looks;
        resume();
    }

    /// Goes on after [#rest].
    public void resume() {
        if (isResting && owner != null) {
            isResting = false;
            Screen.getScreens().addListener(screens);
            open();
        }
    }

    private void open() {
        if (!isResting) {
            tasks.of(() -> DisplayedShop.read(shop)).onSuccess(this::open).start();
        }
    }

    private void open(DisplayedShop shown) {
        if (isResting) {
            return;
        }
        close();
        settings = shown.settings();
        messages.dismiss(TOPIC);
        display(shown).ifPresent(display -> {
            queue = new DisplayQueue(
                    display,
                    work -> tasks.of(work).start(),
                    shop.clock(),
                    problem -> Platform.runLater(() -> tell(problem)),
                    () -> Platform.runLater(() -> messages.dismiss(TOPIC)));
            show(last);
        });
    }

    private Optional<CustomerDisplay> display(DisplayedShop shown) {
        return switch (shown.settings().kind()) {
            case NONE -> Optional.empty();
            case SCREEN -> Optional.ofNullable(window(shown));
            case NETWORK, DEVICE -> CustomerDisplays.pole(shown.settings(), shown.formats(), shown.isTraining());
        };
    }

    private @Nullable DisplayStage window(DisplayedShop shown) {
        if (owner != null && appearance != null) {
            stage = new DisplayStage(shown, owner, appearance);
        }
        return stage;
    }

    private void tell(DeviceProblem problem) {
        var told = Message.of(
                        texts.get("display.failed"),
                        texts.get("display.failed.look", String.valueOf(problem.getMessage())))
                .withIcon(MaterialDesignM.MONITOR_OFF)
                .withStep(MaterialDesignR.REFRESH, texts.get("display.retry"), this::retry);
        messages.lasting(TOPIC, Level.WARNING, told);
    }

    private void retry() {
        if (queue != null) {
            queue.retry();
        }
    }

    /// Shows a message, now or as soon as there is a display.
    public void show(DisplayMessage message) {
        last = message;
        if (queue != null) {
            queue.show(message instanceof DisplayMessage.Welcome ? welcome() : message);
        }
    }

    private DisplayMessage welcome() {
        return new DisplayMessage.Welcome(settings.welcome());
    }

    private void close() {
        queue = null;
        if (stage != null) {
            stage.close();
            stage = null;
        }
    }

    /// Says that nobody serves here and lets go of the display, for another window of this machine or for good.
    public void rest() {
        if (isResting) {
            return;
        }
        isResting = true;
        Screen.getScreens().removeListener(screens);
        if (queue != null) {
            queue.show(new DisplayMessage.Closed());
        }
        close();
    }

    /// Gives a slow display a moment for what [#rest] showed.
    public void awaitFarewell() {
        if (settings.kind().isPole()) {
            tasks.awaitEnd(MAX_FAREWELL);
        }
    }
}
