package org.comptoir.desktop.printing;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.comptoir.desktop.task.Tasks;
import org.jspecify.annotations.Nullable;

/// A paper as it will be printed, one page of it shown. However fast papers are asked for, one is made at a time, and
/// the latest asked for is shown at the end.
public final class PreviewModel {

    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable PageImage> image = new ReadOnlyObjectWrapper<>(this, "image");
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page");
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(this, "pages");
    private boolean drawing;
    private byte[] pdf = new byte[0];
    private @Nullable Supplier<PdfPages.Drawn> next;

    public PreviewModel(Tasks tasks) {
        this.tasks = tasks;
    }

    /// Shows the first page of a paper.
    ///
    /// @param paper makes the PDF, away from the thread of the screen
    public void show(Supplier<byte[]> paper) {
        ask(() -> PdfPages.draw(paper.get(), 0));
    }

    /// Goes on by so many pages, or back.
    public void turn(int by) {
        var wanted = page.get() + by;
        if (wanted >= 0 && wanted < pages.get()) {
            var shown = pdf;
            ask(() -> PdfPages.draw(shown, wanted));
        }
    }

    public void clear() {
        next = null;
        pdf = new byte[0];
        pages.set(0);
        page.set(0);
        image.set(null);
    }

    private void ask(Supplier<PdfPages.Drawn> work) {
        if (drawing) {
            next = work;
            return;
        }
        drawing = true;
        tasks.of(work).onSuccess(this::show).onFinished(this::goOn).start();
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
            ask(waiting);
        }
    }

    public ReadOnlyObjectProperty<@Nullable PageImage> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /// The one shown, from 0.
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }
}
