package org.comptoir.desktop.ui;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Pane;

/// Tells a pane and the style sheet when it has little room. Measured in text: a window at 150 % has the room of one of
/// two thirds.
public final class Room {

    private final Pane pane;
    private final Em em = new Em();

    /// @param pane which has its children already
    public Room(Pane pane) {
        this.pane = pane;
        pane.getChildren().add(em);
    }

    /// Keeps this style class on the pane while it is narrower than so many px at 100 %.
    public Room narrower(double least, String styleClass) {
        return onNarrower(least, less -> mark(styleClass, less));
    }

    /// Keeps this style class on the pane while it is lower than so many px at 100 %.
    public Room lower(double least, String styleClass) {
        return onLower(least, less -> mark(styleClass, less));
    }

    /// Calls back now and whenever the pane becomes narrower than so many px at 100 %, or no longer is.
    public Room onNarrower(double least, Consumer<Boolean> change) {
        return watch(pane.widthProperty(), least, change);
    }

    /// The same for its height.
    public Room onLower(double least, Consumer<Boolean> change) {
        return watch(pane.heightProperty(), least, change);
    }

    /// A pane that was not laid out yet has room. What the font changes is measured when the pane is laid out, because
    /// style classes must not change while styles are applied.
    private Room watch(ReadOnlyDoubleProperty length, double least, Consumer<Boolean> change) {
        var isLess = new SimpleBooleanProperty();
        Runnable measure = () -> isLess.set(length.get() > 0 && length.get() < em.px(least));
        length.subscribe(measure);
        em.fontProperty().subscribe(pane::requestLayout);
        pane.needsLayoutProperty().subscribe(needed -> {
            if (!needed) {
                measure.run();
            }
        });
        isLess.subscribe(change);
        return this;
    }

    private void mark(String styleClass, boolean on) {
        pane.getStyleClass().remove(styleClass);
        if (on) {
            pane.getStyleClass().add(styleClass);
        }
    }
}
