package org.comptoir.app.shell;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.app.ui.ActionButton;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.KeyHint;
import org.comptoir.app.ui.Words;
import org.comptoir.pos.language.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The keys and what they do, read from the one list; those that do something here and now stand out.
final class KeyHelp extends StackPane {

    private static final int ROWS = 12;

    KeyHelp(Texts texts, Set<Action> here, Runnable close) {
        getStyleClass().add("veil");
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        var index = 0;
        for (var action : Action.values()) {
            grid.add(row(texts, action, here.contains(action)), index / ROWS, index % ROWS);
            index++;
        }
        grid.add(places(texts), 0, ROWS, 2, 1);
        var head = Box.row(
                12,
                Box.growing(Words.pageTitle(texts.get("shell.help.title"))),
                ActionButton.quietIcon(MaterialDesignC.CLOSE, texts.get("shell.close"))
                        .onPress(close));
        var sheet = new VBox(head, grid);
        sheet.getStyleClass().add("over-sheet");
        getChildren().setAll(sheet);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close.run();
            }
        });
    }

    private static Node row(Texts texts, Action action, boolean here) {
        var key = new KeyHint(action.keyName(
                texts.get("shell.key.ctrl"), texts.get("shell.key.escape"), texts.get("shell.key.delete")));
        var keyBox = new HBox(key);
        keyBox.getStyleClass().add("help-key");
        var words = Words.body(texts.get(action.textKey()));
        return Box.row(12, keyBox, here ? words.medium() : words.muted());
    }

    private static Node places(Texts texts) {
        var key = new KeyHint(texts.get("shell.key.ctrl") + " 1…9");
        var keyBox = new HBox(key);
        keyBox.getStyleClass().add("help-key");
        return new FlowPane(
                Box.row(12, keyBox, Words.body(texts.get("shell.action.places")).medium()));
    }
}
