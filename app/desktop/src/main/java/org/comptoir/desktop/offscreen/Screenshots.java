package org.comptoir.desktop.offscreen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.comptoir.desktop.offscreen.WindowSizes.WindowSize;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;

/// Lays out a screen at a given size without a display, and writes what would be seen to a PNG file. Requires the
/// headless platform: `-Dglass.platform=Headless -Dprism.order=sw`.
public final class Screenshots {

    /// The parameters of a screenshot.
    public record Shot(int width, int height, Brightness brightness, TextSize size) {

        public static Shot light() {
            return new Shot(1280, 800, Brightness.LIGHT, TextSize.NORMAL);
        }

        public static Shot dark() {
            return new Shot(1280, 800, Brightness.DARK, TextSize.NORMAL);
        }

        public Shot small() {
            return new Shot(1024, 768, brightness, size);
        }

        public Shot sized(TextSize other) {
            return new Shot(width, height, brightness, other);
        }
    }

    private static final Map<String, String> HEADLESS =
            Map.of("glass.platform", "Headless", "prism.order", "sw", "prism.lcdtext", "false");

    /// A screen that changes its parts with its room is laid out again, as in the pulses of a window, until it stays.
    private static final int MAX_PASSES = 6;

    private Screenshots() {}

    /// Starts JavaFX without a display, unless the program was configured otherwise. For a program without a
    /// window.
    public static void startWithoutDisplay() {
        HEADLESS.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
        start();
    }

    /// Starts JavaFX if no window has.
    public static void start() {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            started.await();
        } catch (IllegalStateException alreadyStarted) {
            started.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the toolkit started", e);
        }
        Platform.setImplicitExit(false);
        onScreen(() -> {
            Appearance.prepare();
            return true;
        });
    }

    /// Takes a screenshot and reports truncated text, small targets and overlaps, in it and in every other size the
    /// window may have: the critical ones, or all with `-Ddrills=true`.
    ///
    /// @param screen creates the root, on the screen's thread
    /// @param touched called once it is shown, for instance to focus a field
    public static List<LayoutProblem> take(
            Path file, Shot shot, Supplier<? extends Parent> screen, Consumer<Scene> touched) {
        return onScreen(() -> {
            var scene = new Scene(screen.get(), shot.width(), shot.height());
            var appearance = new Appearance(shot.brightness(), shot.size());
            var dressed = appearance.dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.setWidth(shot.width());
            stage.setHeight(shot.height());
            stage.show();
            touched.accept(scene);
            var findings = new ArrayList<>(of(scene, file));
            for (var size : Boolean.getBoolean("drills") ? WindowSizes.ALL : WindowSizes.CRITICAL) {
                appearance.sizeProperty().set(size.text());
                findings.addAll(resized(scene, size, file, ""));
                if (turned(scene)) {
                    findings.addAll(resized(scene, size, file, "-turned"));
                    turned(scene);
                }
            }
            stage.hide();
            dressed.unsubscribe();
            return findings;
        });
    }

    /// What is wrong at this size; a picture of it is kept beside the first one.
    private static List<LayoutProblem> resized(Scene scene, WindowSize size, Path file, String part) {
        layOut(scene.getRoot(), size.width(), size.height());
        var findings = LayoutCheck.of(scene.getRoot()).stream()
                .map(problem -> new LayoutProblem(problem.kind(), size + ": " + problem.where()))
                .toList();
        if (!findings.isEmpty() || Boolean.getBoolean("pictures")) {
            var name = String.valueOf(file.getFileName()).replace(".png", "");
            write(
                    scene.snapshot(new WritableImage(size.width(), size.height())),
                    file.resolveSibling(
                            name + "-" + size.width() + "-" + size.text().percent() + part + ".png"));
        }
        return findings;
    }

    /// Goes to the other of two panes that take turns, if there are such.
    private static boolean turned(Scene scene) {
        var turn = scene.getRoot().lookup(".turn-pane");
        if (turn instanceof Button button && button.isVisible()) {
            button.fire();
            return true;
        }
        return false;
    }

    private static void layOut(Parent root, double width, double height) {
        root.applyCss();
        root.resize(width, height);
        root.layout();
        var before = arrangement(root);
        for (var pass = 1; pass < MAX_PASSES; pass++) {
            root.applyCss();
            root.layout();
            var after = arrangement(root);
            if (after == before && !root.isNeedsLayout()) {
                return;
            }
            before = after;
        }
    }

    /// A hash of what is where, and in which style.
    private static int arrangement(Node node) {
        var hash = Objects.hash(
                node.getLayoutX(), node.getLayoutY(), node.getLayoutBounds(), node.isVisible(), node.getStyleClass());
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                hash = 31 * hash + arrangement(child);
            }
        }
        return hash;
    }

    /// Takes a screenshot of a scene as shown. Screen's thread only.
    public static List<LayoutProblem> of(Scene scene, Path file) {
        var root = scene.getRoot();
        var width = (int) scene.getWidth();
        var height = (int) scene.getHeight();
        layOut(root, width, height);
        var findings = LayoutCheck.of(root);
        write(scene.snapshot(new WritableImage(width, height)), file);
        return findings;
    }

    public static List<LayoutProblem> take(Path file, Shot shot, Supplier<? extends Parent> screen) {
        return take(file, shot, screen, scene -> {});
    }

    /// Runs an operation on the screen's thread and waits for the result.
    public static <T> T onScreen(Supplier<T> operation) {
        if (Platform.isFxApplicationThread()) {
            return operation.get();
        }
        try {
            return CompletableFuture.supplyAsync(operation, Platform::runLater).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static void write(WritableImage picture, Path file) {
        var width = (int) picture.getWidth();
        var height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            PngFile.write(file, pixels, width);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
