package org.comptoir.desktop.ui.notice;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;

/// A thin progress bar.
public final class ProgressLevel extends Region {

    private final DoubleProperty share = new SimpleDoubleProperty(this, "share");
    private final Region filled = new Region();

    public ProgressLevel(double share) {
        getStyleClass().add("level");
        filled.getStyleClass().add("filled");
        getChildren().add(filled);
        this.share.subscribe(value -> requestLayout());
        this.share.set(share);
    }

    /// From 0 to 1.
    public DoubleProperty shareProperty() {
        return share;
    }

    public ProgressLevel styled(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }

    @Override
    protected void layoutChildren() {
        var part = Math.clamp(share.get(), 0, 1);
        filled.resizeRelocate(0, 0, snapSizeX(getWidth() * part), getHeight());
    }
}
