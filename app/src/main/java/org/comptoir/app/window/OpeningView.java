package org.comptoir.app.window;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.comptoir.app.shop.Program;
import org.comptoir.app.ui.ActionButton;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Words;
import org.comptoir.app.ui.notice.EmptyState;
import org.comptoir.pos.database.place.Unavailable;
import org.comptoir.pos.database.place.UnavailableText;
import org.comptoir.pos.language.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// What is seen before there is a shop to show: that it opens, or why it cannot, in a sentence.
final class OpeningView extends StackPane {

    private final Texts texts;

    OpeningView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("sign-in");
        opening();
    }

    void opening() {
        var name = Words.pageTitle(Program.NAME);
        var words = Box.column(8, name, Words.body(texts.get("window.opening")).muted());
        words.setAlignment(Pos.CENTER);
        getChildren().setAll(words);
    }

    /// @param again tries once more
    void unavailable(Unavailable reason, Runnable again, Runnable quit) {
        show(new EmptyState(
                MaterialDesignD.DATABASE_ALERT_OUTLINE,
                texts.get("window.closed"),
                UnavailableText.of(reason, texts.language()),
                again(again),
                quit(quit)));
    }

    void failed(String code, Runnable again, Runnable quit) {
        show(new EmptyState(
                MaterialDesignD.DATABASE_ALERT_OUTLINE,
                texts.get("window.closed"),
                texts.get("window.mishap", code),
                again(again),
                quit(quit)));
    }

    private ActionButton again(Runnable again) {
        return ActionButton.accent(texts.get("window.again"))
                .with(MaterialDesignR.REFRESH)
                .onPress(() -> {
                    opening();
                    again.run();
                });
    }

    private ActionButton quit(Runnable quit) {
        return ActionButton.secondary(texts.get("window.quit"))
                .with(MaterialDesignC.CLOSE)
                .onPress(quit);
    }

    private void show(EmptyState state) {
        state.getStyleClass().add("gap-12");
        getChildren().setAll(state);
    }
}
