package org.comptoir.desktop.printing;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A page that is zoomed and scrolled, at its actual size at first: Ctrl with +, -, 0 (whole page), 1 (actual size) and
/// 2 (full width); Page Up and
/// Down go on with the next page at its end.
public final class ZoomedPage extends ScrollPane {

    /// In px, for the scroll bar and the shadow of the page.
    private static final double MARGIN = 16;

    private final PreviewModel model;
    private final PageView view;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share");
    private Zoom zoom = new Zoom.Share(1);
    private boolean isWhole;

    public ZoomedPage(PreviewModel model) {
        this.model = model;
        view = new PageView(model);
        getStyleClass().add("zoomed-page");
        setContent(view);
        setFitToWidth(true);
        setFitToHeight(true);
        setMinSize(0, 0);
        setPrefViewportHeight(560);
        setPannable(true);
        widthProperty().subscribe(width -> fit());
        heightProperty().subscribe(height -> fit());
        model.imageProperty().subscribe(image -> fit());
        model.pageProperty().subscribe(page -> setVvalue(0));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows all of the page, whatever zoom is chosen.
    public void keepWhole(boolean whole) {
        isWhole = whole;
        fit();
    }

    public void wholePage() {
        zoom(new Zoom.WholePage());
    }

    public void fullWidth() {
        zoom(new Zoom.FullWidth());
    }

    public void actualSize() {
        zoom(new Zoom.Share(1));
    }

    public void larger() {
        zoom(Zoom.above(share.get()));
    }

    public void smaller() {
        zoom(Zoom.below(share.get()));
    }

    private void zoom(Zoom next) {
        zoom = next;
        fit();
    }

    private void fit() {
        var image = model.imageProperty().get();
        var width = getWidth() - MARGIN;
        var height = getHeight() - MARGIN / 2;
        if (image == null || width <= 0 || height <= 0) {
            return;
        }
        var actual = image.actualWidth();
        var shown = switch (isWhole ? new Zoom.WholePage() : zoom) {
            case Zoom.WholePage whole -> Math.min(width / actual, height / image.actualHeight());
            case Zoom.FullWidth full -> width / actual;
            case Zoom.Share(var value) -> value;
        };
        view.limitPage(actual * shown);
        view.setMinSize(actual * shown, image.actualHeight() * shown);
        share.set(shown);
        var screen = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        model.sharpen(image.dotsPerInch() * actual * shown * screen / image.width());
    }

    private void pressed(KeyEvent event) {
        var done = event.isShortcutDown() ? zoomed(event.getCode()) : turned(event.getCode());
        if (done) {
            event.consume();
        }
    }

    private boolean zoomed(KeyCode key) {
        switch (key) {
            case PLUS, ADD, EQUALS -> larger();
            case MINUS, SUBTRACT -> smaller();
            case DIGIT0, NUMPAD0 -> wholePage();
            case DIGIT1, NUMPAD1 -> actualSize();
            case DIGIT2, NUMPAD2 -> fullWidth();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean turned(KeyCode key) {
        var fits = view.getMinHeight() <= getHeight();
        if (key == KeyCode.PAGE_DOWN && (fits || getVvalue() >= getVmax())) {
            model.turn(1);
            return true;
        }
        if (key == KeyCode.PAGE_UP && (fits || getVvalue() <= getVmin())) {
            model.turn(-1);
            return true;
        }
        return false;
    }

    /// The share of its actual size at which the page is shown.
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }
}
