package org.comptoir.desktop.messages;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// Shows the messages of a page, one bar each, until they are closed.
public final class MessageList extends VBox {

    private final PageMessages messages;
    private final Texts texts;

    public MessageList(PageMessages messages, Language language) {
        this.messages = messages;
        texts = Texts.of("messages", language);
        getStyleClass().add("gap-8");
        managedProperty().bind(visibleProperty());
        messages.posted().subscribe(this::show);
        show();
    }

    private void show() {
        getChildren().setAll(messages.posted().stream().<Node>map(this::bar).toList());
        setVisible(!messages.posted().isEmpty());
    }

    private MessageBar bar(Posted posted) {
        var message = posted.message();
        var bar = new MessageBar(posted.level(), message);
        message.steps().forEach(step -> bar.action(button(posted, step.icon(), step.label(), step.action())));
        var undo = message.undo();
        if (undo != null) {
            bar.action(button(posted, MaterialDesignU.UNDO_VARIANT, texts.get("messages.undo"), undo));
        }
        return bar.closing(texts.get("messages.close"), () -> messages.dismiss(posted.topic()));
    }

    private ActionButton button(Posted posted, Ikon icon, String label, Runnable action) {
        return ActionButton.secondary(label).with(icon).onPress(() -> {
            messages.dismiss(posted.topic());
            action.run();
        });
    }
}
