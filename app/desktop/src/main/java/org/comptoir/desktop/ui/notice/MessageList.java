package org.comptoir.desktop.ui.notice;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Shows what a view model says, a bar each, until it is closed.
public final class MessageList extends VBox {

    private final ObservableList<Message> said;
    private final String close;

    /// @param close the words of the cross
    public MessageList(ObservableList<Message> said, String close) {
        this.said = said;
        this.close = close;
        getStyleClass().add("gap-8");
        managedProperty().bind(visibleProperty());
        said.subscribe(this::show);
        show();
    }

    private void show() {
        getChildren().setAll(said.stream().<Node>map(this::bar).toList());
        setVisible(!said.isEmpty());
    }

    private MessageBar bar(Message one) {
        var bar = switch (one.kind()) {
            case DONE ->
                new MessageBar(MessageBar.Kind.BLUE, MaterialDesignC.CHECK_CIRCLE_OUTLINE, one.happened(), one.toDo());
            case TO_PUT_RIGHT ->
                new MessageBar(MessageBar.Kind.AMBER, MaterialDesignA.ALERT_OUTLINE, one.happened(), one.toDo());
            case FAILED ->
                new MessageBar(MessageBar.Kind.RED, MaterialDesignA.ALERT_CIRCLE_OUTLINE, one.happened(), one.toDo());
        };
        return bar.closing(close, () -> said.remove(one));
    }
}
