package org.comptoir.desktop.printing;

import javafx.scene.layout.HBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Which page is shown, and the way to the others. Not there when there is only one.
public final class PageTurner extends HBox {

    private final PreviewModel model;
    private final Texts texts;
    private final TextLabel words = TextLabel.small("").muted().whole();
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
        getChildren().setAll(Layouts.spring(), earlier, words, later, Layouts.spring());
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
