package org.comptoir.desktop.devices;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.comptoir.pos.scan.Keystroke;
import org.comptoir.pos.scan.ScanDetector;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.scan.ScanTiming;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.scan.ScannerInput;

/// Listens to a window for a keyboard scanner. A scan works anywhere: the focused field gets its previous text
/// back, and the Enter that ends the scan triggers nothing. Text that came as fast but cannot be a code stays
/// where it was typed.
public final class ScannerListener {

    /// A field before the first key of a possible scan.
    private record Before(TextInputControl field, String text, int anchor, int caret) {

        static Before of(TextInputControl field) {
            return new Before(field, field.getText(), field.getAnchor(), field.getCaretPosition());
        }

        void putBack() {
            field.setText(text);
            field.selectRange(anchor, caret);
        }
    }

    private volatile ScanDetector detector;
    private final Predicate<String> ownCodes;
    private final Consumer<ScannerInput> scanned;
    private final LongSupplier nanos;
    private final AnimationTimer beats = new AnimationTimer() {
        @Override
        public void handle(long frame) {
            tick();
        }
    };
    private Optional<Before> before = Optional.empty();
    private Optional<KeyCode> swallowed = Optional.empty();
    private Optional<KeyCode> pressed = Optional.empty();

    /// @param ownCodes whether the shop has an article of this code; asked on the screen's thread
    public ScannerListener(ScanTiming timing, Predicate<String> ownCodes, Consumer<ScannerInput> scanned) {
        this(timing, System::nanoTime, ownCodes, scanned);
    }

    ScannerListener(ScanTiming timing, LongSupplier nanos, Predicate<String> ownCodes, Consumer<ScannerInput> scanned) {
        this.ownCodes = ownCodes;
        this.nanos = nanos;
        this.detector = new ScanDetector(timing);
        this.scanned = scanned;
    }

    /// Tells scans by another timing from the next key on. From any thread.
    public void adjust(ScanTiming timing) {
        detector = new ScanDetector(timing);
    }

    /// For as long as the scene's window is shown.
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> type(scene, event));
        scene.addEventFilter(KeyEvent.KEY_RELEASED, this::release);
        scene.windowProperty().flatMap(Window::showingProperty).orElse(false).subscribe(showing -> {
            if (showing) {
                beats.start();
            } else {
                beats.stop();
            }
        });
    }

    void tick() {
        detector.tick(nanos.getAsLong()).filter(this::isScan).ifPresent(this::hand);
    }

    /// Enter and Tab act when pressed, so they are checked here.
    private void press(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.TAB || hasModifier(event)) {
            forgetHeldKey(event.getCode());
            return;
        }
        detector.key(new Keystroke('\r', nanos.getAsLong()))
                .filter(this::isScan)
                .ifPresent(burst -> {
                    if (burst.closedByKey()) {
                        swallowed = Optional.of(event.getCode());
                        event.consume();
                    }
                    hand(burst);
                });
    }

    /// A key pressed again without being released is auto-repeat: scanners release keys.
    private void forgetHeldKey(KeyCode code) {
        if (code != KeyCode.UNDEFINED && pressed.filter(code::equals).isPresent()) {
            detector.forget();
        }
        pressed = Optional.of(code);
    }

    private void type(Scene scene, KeyEvent event) {
        var typed = event.getCharacter();
        if (typed.length() != 1 || hasModifier(event)) {
            return;
        }
        if (Character.isISOControl(typed.charAt(0))) {
            swallowed.ifPresent(key -> event.consume());
            return;
        }
        detector.key(new Keystroke(typed.charAt(0), nanos.getAsLong()))
                .filter(this::isScan)
                .ifPresent(this::hand);
        if (detector.waiting() == 1) {
            before = scene.getFocusOwner() instanceof TextInputControl field
                    ? Optional.of(Before.of(field))
                    : Optional.empty();
        }
    }

    private void release(KeyEvent event) {
        pressed = Optional.empty();
        if (swallowed.filter(key -> key == event.getCode()).isPresent()) {
            swallowed = Optional.empty();
            event.consume();
        }
    }

    private static boolean hasModifier(KeyEvent event) {
        return event.isControlDown() || event.isMetaDown() || event.isAltDown() && event.getCode() != KeyCode.UNDEFINED;
    }

    /// Where no field takes text, nothing is lost by taking any code for a scan.
    private boolean isScan(ScannerInput burst) {
        var text = burst.text();
        return before.isEmpty()
                ? !(burst.read() instanceof Scanned.Unknown)
                : ScanReader.isSupported(text) || ownCodes.test(text);
    }

    private void hand(ScannerInput burst) {
        before.ifPresent(Before::putBack);
        before = Optional.empty();
        scanned.accept(burst);
    }
}
