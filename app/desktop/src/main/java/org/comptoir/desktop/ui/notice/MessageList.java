package org.comptoir.desktop.ui.notice;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Shows what a view model says, a bar each, until it is closed.
public final class MessageList extends VBox {

    private final ObservableList<Message> messages;
    private final String close;

    /// @param close the words of the cross
    public MessageList(ObservableList<Message> messages, String close) {
        this.messages = messages;
        this.close = close;
        getStyleClass().add("gap-8");
        managedProperty().bind(visibleProperty());
        messages.subscribe(this::show);
        show();
    }

    private void show() {
        getChildren().setAll(messages.stream().<Node>map(this::bar).toList());
        setVisible(!messages.isEmpty());
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
        return bar.closing(close, () -> messages.remove(one));
    }
}
