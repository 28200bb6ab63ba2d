package org.comptoir.desktop.ui.list;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Em;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Room;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// A list and the record that is open, beside each other; in a small window one at a time, with the way to the other
/// at the foot.
public final class ListAndRecord extends StackPane {

    /// In px at 100 %.
    private static final double ROOM_FOR_BOTH = 780;

    private final Node list;
    private final Node record;
    private final Texts texts;
    private boolean isSmall;
    private boolean isAtRecord;

    /// @param opened the record: a new one is shown at once
    public ListAndRecord(Node list, Node record, ObservableValue<?> opened, Language language) {
        this(list, record, language);
        opened.addListener((all, before, now) -> showRecord());
    }

    public ListAndRecord(Node list, Node record, Language language) {
        this.list = list;
        this.record = record;
        texts = Texts.of("panes", language);
        new Room(this).onNarrower(ROOM_FOR_BOTH, small -> {
            isSmall = small;
            show();
        });
    }

    public void showRecord() {
        turn(true);
    }

    public void showList() {
        turn(false);
    }

    private void turn(boolean toRecord) {
        isAtRecord = toRecord;
        if (isSmall) {
            show();
        }
    }

    private void show() {
        getChildren().removeIf(child -> !(child instanceof Em));
        leave(list);
        leave(record);
        if (!isSmall) {
            getChildren().addFirst(Layouts.row(0, list, Layouts.growing(record)));
        } else if (isAtRecord) {
            getChildren().addFirst(page(record, way(MaterialDesignA.ARROW_LEFT, "panes.list", false)));
        } else {
            getChildren().addFirst(page(list, way(MaterialDesignA.ARROW_RIGHT, "panes.record", true)));
        }
    }

    private static void leave(Node pane) {
        if (pane.getParent() instanceof Pane before) {
            before.getChildren().remove(pane);
        }
    }

    private ActionButton way(Ikon ikon, String key, boolean toRecord) {
        return ActionButton.secondary(texts.get(key))
                .with(ikon)
                .styled("turn-pane")
                .onPress(() -> turn(toRecord));
    }

    private static Node page(Node pane, ActionButton way) {
        VBox.setVgrow(pane, Priority.ALWAYS);
        way.setMaxWidth(Double.MAX_VALUE);
        var foot = Layouts.row(0, Layouts.growing(way));
        foot.getStyleClass().add("turn-foot");
        return new VBox(pane, foot);
    }
}
