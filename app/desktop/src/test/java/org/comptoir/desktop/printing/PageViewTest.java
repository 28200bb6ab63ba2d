package org.comptoir.desktop.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageViewTest {

    @BeforeEach
    void startJavaFx() {
        Screenshots.start();
    }

    @Test
    void letsItsPictureGoWhileItIsHidden() throws IOException {
        var pdf = blankPage();
        Screenshots.onScreen(() -> {
            var model = new PreviewModel(Tasks.atOnce(error -> {
                throw new AssertionError(error);
            }));
            var view = new PageView(model);
            var window = new StackPane(view);
            new Scene(window, 400, 600);
            model.show(() -> pdf);
            assertThat(picture(view).getImage()).isNotNull();

            window.getChildren().clear();
            assertThat(picture(view).getImage()).isNull();
            assertThat(model.imageProperty().get()).isNull();

            window.getChildren().add(view);
            assertThat(picture(view).getImage()).isNotNull();
            assertThat(model.pagesProperty().get()).isEqualTo(1);
            return true;
        });
    }

    /// An A4 page has five megabytes, and as many as a texture.
    @Test
    void keepsNoPixelsOfAPageThatWasDrawn() throws IOException {
        var pdf = blankPage();
        var window = Screenshots.onScreen(StackPane::new);
        var view = new AtomicReference<PageView>();
        var drawn = Screenshots.onScreen(() -> {
            var model = new PreviewModel(Tasks.atOnce(error -> {
                throw new AssertionError(error);
            }));
            view.set(new PageView(model));
            window.getChildren().add(view.get());
            var scene = new Scene(window, 400, 600);
            model.show(() -> pdf);
            scene.snapshot(null);
            return new WeakReference<>(
                    Objects.requireNonNull(model.imageProperty().get()).pixels());
        });

        Screenshots.onScreen(() -> window.getChildren().remove(view.get()));
        Screenshots.onScreen(() -> window.getScene().snapshot(null));

        for (var attempt = 0; attempt < 5 && drawn.get() != null; attempt++) {
            System.gc();
        }
        assertThat(drawn.refersTo(null)).as("the hidden page is let go").isTrue();
        assertThat(view.get().getScene()).isNull();
    }

    private static ImageView picture(PageView view) {
        return (ImageView) view.lookup(".image-view");
    }

    private static byte[] blankPage() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }
}
