package org.comptoir.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.KeyHint;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The keyboard help, generated from the list of actions: only those available here and now.
final class KeyHelp extends StackPane {

    private static final int COLUMNS = 2;

    private final Texts texts;

    /// @param places number of rail entries reachable by digit keys
    KeyHelp(Texts texts, Set<Action> here, List<KeyTip> tips, int places, Runnable close) {
        this.texts = texts;
        getStyleClass().add("veil");
        var rows = rows(here, tips, places);
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        var half = Math.ceilDiv(rows.size(), COLUMNS);
        for (var i = 0; i < rows.size(); i++) {
            grid.add(rows.get(i), i / half, i % half);
        }
        var head = Layouts.row(
                12,
                Layouts.growing(TextLabel.pageTitle(texts.get("shell.help.title"))),
                ActionButton.quietIcon(MaterialDesignC.CLOSE, texts.get("shell.close"))
                        .onPress(close));
        var sheet = new VBox(head, grid);
        sheet.getStyleClass().add("over-sheet");
        sheet.setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(sheet);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close.run();
            }
        });
    }

    private List<Node> rows(Set<Action> here, List<KeyTip> tips, int places) {
        var rows = new ArrayList<Node>();
        for (var action : here) {
            var key = action.keyName(
                    texts.get("shell.key.ctrl"), texts.get("shell.key.escape"), texts.get("shell.key.delete"));
            rows.add(row(key, texts.get(action.textKey())));
        }
        tips.forEach(tip -> rows.add(row(tip.key(), tip.words())));
        rows.add(row(texts.get("shell.key.ctrl") + " " + digits(places), texts.get("shell.action.places")));
        return rows;
    }

    /// The tenth is 0.
    static String digits(int places) {
        return places < WindowKeys.MAX_NUMBERED ? "1…" + places : "1…9, 0";
    }

    private static Node row(String key, String text) {
        var keyBox = new HBox(new KeyHint(key));
        keyBox.getStyleClass().add("help-key");
        return Layouts.row(12, keyBox, TextLabel.body(text).medium());
    }
}
