package org.comptoir.desktop.agenda.calendar;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.TextLabel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// A line above the hours, opened by mouse, Enter or Space. As low as a line of text; a finger finds the same in the
/// list and the customer's record.
final class WholeDayMark extends HBox {

    private final Runnable open;

    WholeDayMark(String text, boolean birthday, Runnable open) {
        super(4);
        this.open = open;
        setAlignment(Pos.CENTER_LEFT);
        if (birthday) {
            getChildren().add(new Icon(MaterialDesignC.CAKE_VARIANT_OUTLINE, 16));
        }
        getChildren().add(TextLabel.caption(text).styled("may-be-cut"));
        setMinWidth(0);
        getStyleClass().addAll("whole-day", birthday ? "tint-care" : "plain");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(text);
        setFocusTraversable(true);
        setOnMouseClicked(event -> open.run());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            open.run();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
