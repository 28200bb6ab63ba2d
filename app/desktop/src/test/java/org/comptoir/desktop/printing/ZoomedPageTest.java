package org.comptoir.desktop.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ZoomedPageTest {

    /// Of A4 at its actual size, in px.
    private static final double A4_WIDTH = 793.7;

    private final PreviewModel model = new PreviewModel(Tasks.atOnce(error -> {
        throw new AssertionError(error);
    }));

    @BeforeEach
    void startJavaFx() {
        Screenshots.start();
    }

    @Test
    void showsTheWholePageWhereThatIsWanted() {
        in(900, 600, page -> {
            page.keepWhole(true);
            assertThat(width(page)).isCloseTo(592 / Math.sqrt(2), within(2.0));
            assertThat(page.shareProperty().get()).isCloseTo(0.527, within(0.01));
        });
    }

    @Test
    void fillsTheWidth() {
        in(900, 600, page -> {
            page.fullWidth();
            page.layout();
            assertThat(width(page)).isCloseTo(884, within(2.0));
        });
    }

    @Test
    void showsThePageAsLargeAsItIsOnPaperAtFirst() {
        in(900, 600, page -> {
            assertThat(width(page)).isCloseTo(A4_WIDTH, within(2.0));
            page.wholePage();
            press(page, KeyCode.DIGIT1);
            assertThat(width(page)).isCloseTo(A4_WIDTH, within(2.0));
        });
    }

    @Test
    void stepsThroughSharesByTheKeys() {
        in(900, 600, page -> {
            press(page, KeyCode.DIGIT0);
            press(page, KeyCode.PLUS);
            assertThat(page.shareProperty().get()).isEqualTo(0.75);
            press(page, KeyCode.ADD);
            assertThat(page.shareProperty().get()).isEqualTo(1);
            press(page, KeyCode.MINUS);
            press(page, KeyCode.MINUS);
            assertThat(page.shareProperty().get()).isEqualTo(0.5);
            press(page, KeyCode.DIGIT0);
            assertThat(page.shareProperty().get()).isCloseTo(0.527, within(0.01));
        });
    }

    @Test
    void drawsMorePixelsForALargerPage() {
        in(900, 600, page -> {
            assertThat(dots()).isEqualTo(120);
            page.actualSize();
            for (var step = 0; step < 4; step++) {
                page.larger();
            }
            assertThat(dots()).isEqualTo(240);
        });
    }

    @Test
    void goesOnWithTheNextPageAtTheEndOfOne() {
        in(900, 600, page -> {
            page.wholePage();
            page.fireEvent(key(KeyCode.PAGE_DOWN, false));
            assertThat(model.pageProperty().get()).isEqualTo(1);
            page.fullWidth();
            page.layout();
            page.fireEvent(key(KeyCode.PAGE_UP, false));
            assertThat(model.pageProperty().get()).as("from its top").isZero();
        });
    }

    private double dots() {
        var image = model.imageProperty().get();
        return image == null ? 0 : image.dotsPerInch();
    }

    private void in(double width, double height, Consumer<ZoomedPage> operation) {
        Screenshots.onScreen(() -> {
            var page = new ZoomedPage(model);
            var scene = new Scene(new StackPane(page), width, height);
            model.show(ZoomedPageTest::twoPages);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            operation.accept(page);
            return true;
        });
    }

    private static void press(ZoomedPage page, KeyCode code) {
        page.fireEvent(key(code, true));
        page.layout();
    }

    private static KeyEvent key(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    private static double width(ZoomedPage page) {
        page.getScene().getRoot().layout();
        return page.getContent().lookup(".paper-sheet").getBoundsInParent().getWidth();
    }

    private static byte[] twoPages() {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.addPage(new PDPage(PDRectangle.A4));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
