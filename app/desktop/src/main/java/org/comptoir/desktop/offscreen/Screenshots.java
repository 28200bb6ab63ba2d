package org.comptoir.desktop.offscreen;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
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

    /// Takes a screenshot and reports truncated text, small targets and overlaps.
    ///
    /// @param screen creates the root, on the screen's thread
    /// @param touched called once it is shown, for instance to focus a field
    public static List<LayoutProblem> take(
            Path file, Shot shot, Supplier<? extends Parent> screen, Consumer<Scene> touched) {
        return onScreen(() -> {
            var scene = new Scene(screen.get(), shot.width(), shot.height());
            new Appearance(shot.brightness(), shot.size()).dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.setWidth(shot.width());
            stage.setHeight(shot.height());
            stage.show();
            touched.accept(scene);
            var findings = of(scene, file);
            stage.hide();
            return findings;
        });
    }

    /// Takes a screenshot of a scene as shown. Screen's thread only.
    public static List<LayoutProblem> of(Scene scene, Path file) {
        var root = scene.getRoot();
        var width = (int) scene.getWidth();
        var height = (int) scene.getHeight();
        root.applyCss();
        root.resize(width, height);
        root.layout();
        root.applyCss();
        root.layout();
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
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
