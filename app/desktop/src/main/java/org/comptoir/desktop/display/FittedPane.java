package org.comptoir.desktop.display;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows what is laid out for a small screen as large as a larger one allows: everything grows, nothing spreads.
final class FittedPane extends Region {

    private static final double WIDTH = 1024;
    private static final double HEIGHT = 600;

    private final Region content;
    private final Scale scale = new Scale(1, 1, 0, 0);

    FittedPane(Region content) {
        this.content = content;
        content.setManaged(false);
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    @Override
    protected void layoutChildren() {
        var factor = Math.max(0.1, Math.min(getWidth() / WIDTH, getHeight() / HEIGHT));
        scale.setX(factor);
        scale.setY(factor);
        content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
}
