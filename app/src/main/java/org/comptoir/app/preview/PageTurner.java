package org.comptoir.app.preview;

import javafx.scene.layout.HBox;
import org.comptoir.app.ui.ActionButton;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Words;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Which page is shown, and the way to the others. Not there when there is only one.
public final class PageTurner extends HBox {

    private final PreviewModel model;
    private final Texts texts;
    private final Words words = Words.small("").muted().whole();
    private final ActionButton earlier;
    private final ActionButton later;

    public PageTurner(PreviewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        earlier = ActionButton.quietIcon(MaterialDesignC.CHEVRON_LEFT, texts.get("preview.earlier"))
                .onPress(() -> model.turn(-1));
        later = ActionButton.quietIcon(MaterialDesignC.CHEVRON_RIGHT, texts.get("preview.later"))
                .onPress(() -> model.turn(1));
        getStyleClass().add("page-turner");
        getChildren().setAll(Box.spring(), earlier, words, later, Box.spring());
        managedProperty().bind(visibleProperty());
        model.pageProperty().subscribe(page -> show());
        model.pagesProperty().subscribe(pages -> show());
    }

    private void show() {
        var page = model.pageProperty().get();
        var pages = model.pagesProperty().get();
        setVisible(pages > 1);
        words.setText(texts.get("preview.page", page + 1, pages));
        earlier.setDisable(page == 0);
        later.setDisable(page >= pages - 1);
    }
}
