package org.comptoir.desktop.customers.documents;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.comptoir.customers.document.DocumentFile;
import org.comptoir.customers.document.DocumentKind;
import org.comptoir.desktop.printing.PreviewModel;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.spreadsheet.reading.TextBytes;

/// What is seen of the chosen document.
final class DocumentPreview {

    /// In characters; the rest of a longer text is not shown.
    static final int MAX_TEXT = 20_000;

    sealed interface Shown {

        record Nothing() implements Shown {}

        /// Pages of a PDF, or a picture.
        record Pages() implements Shown {}

        record PlainText(String text) implements Shown {}

        /// Other programs show such documents.
        record NotShown() implements Shown {}

        /// Nobody knows what the system would do with such documents.
        record OnlySaved() implements Shown {}

        /// It would run if it were opened.
        record Program() implements Shown {}

        /// A damaged, protected or oversized file.
        record Unreadable() implements Shown {}
    }

    private final Tasks tasks;
    private final PreviewModel pages;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", new Shown.Nothing());
    private int asked;

    DocumentPreview(Tasks tasks) {
        this.tasks = tasks;
        pages = new PreviewModel(tasks);
        pages.onUnreadable(() -> {
            if (shown.get() instanceof Shown.Pages) {
                shown.set(new Shown.Unreadable());
            }
        });
    }

    void clear() {
        asked++;
        pages.clear();
        shown.set(new Shown.Nothing());
    }

    /// @param isOpened whether another program may be asked to open it
    /// @param file read in the background
    void show(DocumentKind kind, boolean isOpened, Supplier<DocumentFile> file) {
        clear();
        switch (kind) {
            case PDF -> {
                shown.set(new Shown.Pages());
                pages.show(() -> file.get().content());
            }
            case PICTURE -> {
                shown.set(new Shown.Pages());
                pages.showPicture(() -> PictureDecoder.decode(file.get().content()));
            }
            case TEXT -> showText(file);
            case OTHER -> shown.set(isOpened ? new Shown.NotShown() : new Shown.OnlySaved());
            case PROGRAM -> shown.set(new Shown.Program());
        }
    }

    private void showText(Supplier<DocumentFile> file) {
        var mine = asked;
        tasks.of(() -> start(TextBytes.decode(file.get().content()).text()))
                .onSuccess(text -> {
                    if (mine == asked) {
                        shown.set(new Shown.PlainText(text));
                    }
                })
                .start();
    }

    private static String start(String text) {
        return text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "\u2026" : text;
    }

    PreviewModel pages() {
        return pages;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
