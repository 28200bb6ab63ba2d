package org.comptoir.desktop.mailings.run;

import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// Lets somebody say that what was made as a file has been posted: only then it counts as sent. It is asked once more,
/// because it cannot be undone.
final class PostedQuestion extends VBox {

    private final Texts texts;
    private final Runnable posted;

    /// @param posted writes it down
    PostedQuestion(Texts texts, Runnable posted) {
        this.texts = texts;
        this.posted = posted;
        getStyleClass().addAll("gap-8", "sunken-box");
        managedProperty().bind(visibleProperty());
    }

    /// @param what the file that was made
    /// @param count how many customers it is for; with none nothing is asked
    void offer(String what, int count) {
        setVisible(count > 0);
        getChildren()
                .setAll(
                        TextLabel.small(what).wrapped(),
                        ActionButton.secondary(texts.get("mailingscreen.posted.say"))
                                .with(MaterialDesignE.EMAIL_CHECK_OUTLINE)
                                .onPress(() -> ask(what, count)));
    }

    private void ask(String what, int count) {
        var yes = ActionButton.secondary(texts.get("mailingscreen.posted.yes"))
                .with(MaterialDesignE.EMAIL_CHECK_OUTLINE)
                .onPress(posted);
        var no = ActionButton.quiet(texts.get("mailingscreen.posted.no")).onPress(() -> offer(what, count));
        getChildren()
                .setAll(
                        TextLabel.small(texts.get("mailingscreen.posted.ask", count))
                                .wrapped(),
                        Layouts.flow(yes, no));
        yes.requestFocus();
    }
}
