package org.comptoir.desktop.printing;

import java.nio.IntBuffer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A page, as large as the space and its own limit allow.
public final class PageView extends Region {

    private final StackPane sheet = new StackPane();
    private ImageView picture = picture();
    private double maxPageWidth = Double.MAX_VALUE;

    public PageView(PreviewModel model) {
        getStyleClass().add("page-view");
        sheet.getStyleClass().add("paper-sheet");
        sheet.getChildren().add(picture);
        getChildren().add(sheet);
        setMinSize(0, 0);
        model.imageProperty().subscribe(this::show);
        sceneProperty().addListener((any, before, now) -> {
            if (now == null) {
                model.rest();
                Platform.runLater(this::forget);
            } else if (before == null) {
                model.wake();
            }
        });
    }

    private static ImageView picture() {
        var picture = new ImageView();
        picture.setSmooth(true);
        return picture;
    }

    /// The picture is the page's own pixels, not a copy of them: an A4 page has five megabytes.
    private void show(@Nullable PageImage page) {
        sheet.setVisible(page != null);
        picture.setImage(
                page == null
                        ? null
                        : new WritableImage(new PixelBuffer<>(
                                page.width(),
                                page.height(),
                                IntBuffer.wrap(page.pixels()),
                                PixelFormat.getIntArgbPreInstance())));
        requestLayout();
    }

    /// What draws a picture keeps it until it is drawn without: a hidden one never is, so this one is drawn aside,
    /// where there is nothing to be seen, and another takes its place.
    private void forget() {
        if (getScene() == null && picture.getImage() == null) {
            var drawn = picture;
            picture = picture();
            sheet.getChildren().setAll(picture);
            new Scene(new Group(drawn), 1, 1).snapshot(null);
        }
    }

    /// Keeps the page smaller than there is space for.
    void limitPage(double width) {
        maxPageWidth = width;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var image = picture.getImage();
        if (image == null) {
            return;
        }
        var space = Math.min(getWidth(), maxPageWidth);
        var scale = Math.min(space / image.getWidth(), getHeight() / image.getHeight());
        var width = Math.floor(image.getWidth() * scale);
        var height = Math.floor(image.getHeight() * scale);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        sheet.resizeRelocate(Math.floor((getWidth() - width) / 2), 0, width, height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 560;
    }
}
