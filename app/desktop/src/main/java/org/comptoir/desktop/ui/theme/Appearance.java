package org.comptoir.desktop.ui.theme;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.comptoir.pos.till.machine.KeyboardUse;

/// The appearance chosen by a person, applied to every window.
public final class Appearance {

    private static final String DARK = "dark";
    private static final List<String> SHEETS = List.of("/theme/colours.css", "/theme/comptoir.css");

    private final ObjectProperty<Brightness> brightness = new SimpleObjectProperty<>(this, "brightness");
    private final ObjectProperty<TextSize> size = new SimpleObjectProperty<>(this, "size");

    private final ObjectProperty<KeyboardUse> keyboard =
            new SimpleObjectProperty<>(this, "keyboard", KeyboardUse.TOUCHED);

    public Appearance(Brightness brightness, TextSize size) {
        this.brightness.set(brightness);
        this.size.set(size);
    }

    /// Call before the first window: loads the base of our style sheets.
    public static void prepare() {
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /// Styles a window now and whenever the choice, or the system's, changes.
    ///
    /// @return ends that, for a window that goes before the program does
    public Subscription dress(Scene scene) {
        SHEETS.forEach(sheet -> scene.getStylesheets().add(address(sheet)));
        var followed = Subscription.combine(
                brightness.subscribe(() -> paint(scene)),
                size.subscribe(() -> paint(scene)),
                scene.rootProperty().subscribe(() -> paint(scene)),
                Platform.getPreferences().colorSchemeProperty().subscribe(() -> paint(scene)));
        paint(scene);
        return followed;
    }

    /// With one change of the classes, as each has every style of the window looked up anew.
    private void paint(Scene scene) {
        var styles = scene.getRoot().getStyleClass();
        var painted = new ArrayList<>(styles);
        painted.remove(DARK);
        painted.removeAll(
                Arrays.stream(TextSize.values()).map(TextSize::styleClass).toList());
        painted.add(size.get().styleClass());
        if (isDark()) {
            painted.add(DARK);
        }
        if (!painted.equals(styles)) {
            styles.setAll(painted);
        }
    }

    private boolean isDark() {
        return switch (brightness.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    public ObjectProperty<Brightness> brightnessProperty() {
        return brightness;
    }

    public ObjectProperty<TextSize> sizeProperty() {
        return size;
    }

    public ObjectProperty<KeyboardUse> keyboardProperty() {
        return keyboard;
    }

    private static String address(String sheet) {
        var found = Appearance.class.getResource(sheet);
        if (found == null) {
            throw new IllegalStateException("The style sheet " + sheet + " is missing from the program");
        }
        return found.toExternalForm();
    }
}
