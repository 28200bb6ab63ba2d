package org.comptoir.desktop.printing;

import javafx.scene.layout.HBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The current page and navigation to the others. Hidden if there is only one.
public final class PageTurner extends HBox {

    private final PreviewModel model;
    private final Texts texts;
    private final TextLabel label = TextLabel.small("").muted().whole();
    private final ActionButton previous;
    private final ActionButton next;

    public PageTurner(PreviewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        previous = ActionButton.quietIcon(MaterialDesignC.CHEVRON_LEFT, texts.get("preview.earlier"))
                .onPress(() -> model.turn(-1));
        next = ActionButton.quietIcon(MaterialDesignC.CHEVRON_RIGHT, texts.get("preview.later"))
                .onPress(() -> model.turn(1));
        getStyleClass().add("page-turner");
        getChildren().setAll(Layouts.spring(), previous, label, next, Layouts.spring());
        managedProperty().bind(visibleProperty());
        model.pageProperty().subscribe(page -> show());
        model.pagesProperty().subscribe(pages -> show());
    }

    private void show() {
        var page = model.pageProperty().get();
        var pages = model.pagesProperty().get();
        setVisible(pages > 1);
        label.setText(texts.get("preview.page", page + 1, pages));
        previous.setDisable(page == 0);
        next.setDisable(page >= pages - 1);
    }
}
