package org.comptoir.desktop.printing;

import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.comptoir.desktop.task.Tasks;
import org.jspecify.annotations.Nullable;

/// A preview of a document, one page at a time. However fast documents are requested, one is created at a time, and
/// the latest request is shown in the end.
public final class PreviewModel {

    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable PageImage> image = new ReadOnlyObjectWrapper<>(this, "image");
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page");
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(this, "pages");
    private boolean drawing;
    private double dotsPerInch = PdfPages.MIN_DOTS_PER_INCH;
    private byte[] pdf = new byte[0];
    private @Nullable Supplier<PageImage> picture;
    private @Nullable Supplier<PdfPages.Drawn> next;
    private @Nullable Runnable unreadable;

    public PreviewModel(Tasks tasks) {
        this.tasks = tasks;
    }

    /// What is called when a document cannot be read; documents of our own always can.
    public void onUnreadable(Runnable listener) {
        unreadable = listener;
    }

    /// Shows a picture, as the only page.
    ///
    /// @param decoded decodes it, in the background
    public void showPicture(Supplier<PageImage> decoded) {
        picture = decoded;
        request(() -> new PdfPages.Drawn(new byte[0], 1, 0, decoded.get()));
    }

    /// Shows the first page of a document.
    ///
    /// @param paper creates the PDF, in the background
    public void show(Supplier<byte[]> paper) {
        picture = null;
        var dots = dotsPerInch;
        request(() -> PdfPages.draw(paper.get(), 0, dots));
    }

    /// Moves forwards or backwards by this many pages.
    public void turn(int by) {
        var target = page.get() + by;
        if (target >= 0 && target < pages.get()) {
            draw(target);
        }
    }

    private void draw(int target) {
        var current = pdf;
        var dots = dotsPerInch;
        request(() -> PdfPages.draw(current, target, dots));
    }

    /// Draws the page with more pixels if it is shown larger than it was drawn.
    ///
    /// @param dots the least that is needed per inch
    void sharpen(double dots) {
        var wanted = Math.clamp(dots, PdfPages.MIN_DOTS_PER_INCH, PdfPages.MAX_DOTS_PER_INCH);
        if (wanted > dotsPerInch) {
            dotsPerInch = wanted;
            if (pdf.length > 0) {
                draw(page.get());
            }
        }
    }

    public void clear() {
        next = null;
        picture = null;
        pdf = new byte[0];
        pages.set(0);
        page.set(0);
        image.set(null);
    }

    /// Lets the picture go while nobody looks at it; the document is kept.
    void rest() {
        image.set(null);
    }

    /// Draws the page again that was let go.
    void wake() {
        if (image.get() != null) {
            return;
        }
        if (pdf.length > 0) {
            draw(page.get());
        } else if (picture != null) {
            showPicture(picture);
        }
    }

    private void request(Supplier<PdfPages.Drawn> work) {
        if (drawing) {
            next = work;
            return;
        }
        drawing = true;
        var drawn = tasks.of(work).onSuccess(this::show).onFinished(this::goOn);
        if (unreadable != null) {
            var told = unreadable;
            drawn.onFailure(UncheckedIOException.class, problem -> told.run());
        }
        drawn.start();
    }

    private void show(PdfPages.Drawn drawn) {
        pdf = drawn.pdf();
        pages.set(drawn.pages());
        page.set(drawn.page());
        image.set(drawn.image());
    }

    private void goOn() {
        drawing = false;
        var waiting = next;
        next = null;
        if (waiting != null) {
            request(waiting);
        }
    }

    public ReadOnlyObjectProperty<@Nullable PageImage> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /// The current page, from 0.
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }
}
