package org.comptoir.desktop.messages;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// Shows the messages of a page. What is done is a toast where the window shows toasts; a problem is a bar until it is
/// closed or solved, or the page or its person is left.
public final class MessageList extends VBox {

    private final PageMessages messages;
    private Texts texts;
    private final Consumer<String> close;

    public MessageList(PageMessages messages, Language language) {
        this(messages, language, messages::dismiss);
    }

    /// @param close takes the message of a topic away
    public MessageList(PageMessages messages, Language language, Consumer<String> close) {
        this.messages = messages;
        this.close = close;
        texts = Texts.of("messages", language);
        getStyleClass().addAll("message-list", "gap-8");
        managedProperty().bind(visibleProperty());
        messages.posted().subscribe(this::show);
        show();
    }

    /// From now on in another language; what was said stays as it is.
    public void speak(Language language) {
        texts = Texts.of("messages", language);
        showBars();
    }

    /// The page is left: what was refused there is over. What failed is still to be put right.
    public void leavePage() {
        messages.posted().stream()
                .filter(posted -> posted.level() != Level.FAILURE)
                .toList()
                .forEach(posted -> messages.dismiss(posted.topic()));
    }

    /// Somebody else uses the page: its messages are not about them.
    public void leavePerson() {
        messages.dismissAll();
    }

    private void show() {
        if (getScene() != null && getScene().getRoot() instanceof ToastHost window) {
            var done = messages.posted().stream()
                    .filter(posted -> posted.level() == Level.DONE)
                    .toList();
            done.forEach(posted -> messages.dismiss(posted.topic()));
            if (!done.isEmpty()) {
                window.saved(getParent());
            }
            done.forEach(posted -> window.toasts().show(posted.message()));
        }
        showBars();
    }

    private void showBars() {
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
        return bar.closing(texts.get("messages.close"), () -> close.accept(posted.topic()));
    }

    private ActionButton button(Posted posted, Ikon icon, String label, Runnable action) {
        return ActionButton.secondary(label).with(icon).onPress(() -> {
            close.accept(posted.topic());
            action.run();
        });
    }
}
