package org.comptoir.desktop.display;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.devices.display.CustomerDisplay;
import org.comptoir.shop.devices.display.DisplayMessage;

/// The window of the customer, which belongs to the till's: over all of a screen of its own, or an ordinary window
/// where that screen is not there.
final class DisplayStage implements CustomerDisplay {

    private static final double TRIAL_WIDTH = 800;
    private static final double TRIAL_HEIGHT = 480;

    private final DisplayView view;
    private final Stage stage = new Stage();
    private final Subscription looks;

    /// On the screen's thread.
    ///
    /// @param appearance of the till's window, whose brightness it follows; its letters have a size of their own
    DisplayStage(DisplayedShop shop, Window owner, Appearance appearance) {
        view = new DisplayView(shop);
        var number = shop.settings().screen();
        var screens = Screen.getScreens();
        var scene = new Scene(view, TRIAL_WIDTH, TRIAL_HEIGHT);
        var own = new Appearance(appearance.brightnessProperty().get(), TextSize.NORMAL);
        own.brightnessProperty().bind(appearance.brightnessProperty());
        // A touch of the customer takes no key and no scan from the till.
        var unfocused = stage.focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                Platform.runLater(owner::requestFocus);
            }
        });
        looks = Subscription.combine(own.dress(scene), own.brightnessProperty()::unbind, unfocused);
        stage.initOwner(owner);
        stage.setScene(scene);
        stage.setTitle(Texts.of("display", shop.formats().language()).get("display.title", shop.name()));
        if (number <= screens.size() && screens.size() > 1) {
            fill(screens.get(number - 1));
        }
        stage.show();
        owner.requestFocus();
    }

    private void fill(Screen screen) {
        var room = screen.getBounds();
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setX(room.getMinX());
        stage.setY(room.getMinY());
        stage.setWidth(room.getWidth());
        stage.setHeight(room.getHeight());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
        stage.setOnCloseRequest(WindowEvent::consume);
    }

    @Override
    public void show(DisplayMessage message) {
        Platform.runLater(() -> view.show(message));
    }

    /// On the screen's thread.
    void close() {
        looks.unsubscribe();
        stage.close();
    }
}
