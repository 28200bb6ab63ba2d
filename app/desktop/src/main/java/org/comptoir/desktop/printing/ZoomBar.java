package org.comptoir.desktop.printing;

import javafx.scene.layout.HBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// Zooms a page.
public final class ZoomBar extends HBox {

    public ZoomBar(ZoomedPage page, Texts texts) {
        var share = TextLabel.small("").styled("zoom-share");
        page.shareProperty()
                .subscribe(value -> share.setText(texts.get("preview.zoom", Math.round(value.doubleValue() * 100))));
        var actual = ActionButton.quiet(texts.get("preview.zoom", 100)).onPress(page::actualSize);
        actual.setAccessibleText(texts.get("preview.zoom.actual"));
        getStyleClass().add("zoom-bar");
        getChildren()
                .setAll(
                        ActionButton.quietIcon(MaterialDesignM.MAGNIFY_MINUS_OUTLINE, texts.get("preview.zoom.smaller"))
                                .onPress(page::smaller),
                        share,
                        ActionButton.quietIcon(MaterialDesignM.MAGNIFY_PLUS_OUTLINE, texts.get("preview.zoom.larger"))
                                .onPress(page::larger),
                        ActionButton.quietIcon(MaterialDesignF.FIT_TO_PAGE_OUTLINE, texts.get("preview.zoom.page"))
                                .onPress(page::wholePage),
                        ActionButton.quietIcon(MaterialDesignA.ARROW_EXPAND_HORIZONTAL, texts.get("preview.zoom.width"))
                                .onPress(page::fullWidth),
                        actual);
    }
}
