package org.comptoir.desktop.exporting;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.comptoir.customers.transfer.export.CustomerExport;
import org.comptoir.customers.transfer.vcard.VCardVersion;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.Messages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.Progress;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.FileName;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.ListData;
import org.comptoir.shop.files.AtomicFile;

/// Exports lists to files: asks for the location, writes in a cancellable job, and reports the number of rows.
public final class ExportAction {

    private static final String TOPIC = "export";

    private final ScreenContext context;
    private final Messages messages;
    private final Texts texts;

    public ExportAction(ScreenContext context) {
        this.context = context;
        messages = context.messages();
        this.texts = context.texts("exporting");
    }

    /// Exports customers with all their data, readable by our own import.
    ///
    /// @param whom called in the background
    public void customers(
            Node from,
            String name,
            CustomerFormat format,
            CustomerExport export,
            Function<SignedInStaff, List<CustomerId>> whom) {
        var by = context.staff();
        chosen(from, name, format.ending())
                .ifPresent(file -> write(
                        file,
                        progress -> AtomicFile.write(file, out -> {
                            var customers = whom.apply(by);
                            var whole =
                                    customers(export, by, customers, format, out, new ProgressMonitorAdapter(progress));
                            return whole ? customers.size() : -1;
                        })));
    }

    private boolean customers(
            CustomerExport export,
            SignedInStaff by,
            List<CustomerId> whom,
            CustomerFormat format,
            java.io.OutputStream out,
            ProgressMonitorAdapter progress) {
        var language = context.language();
        return switch (format) {
            case XLSX -> export.table(by, whom, TableKind.XLSX, language, out, progress);
            case CSV -> export.table(by, whom, TableKind.CSV, language, out, progress);
            case VCARD_4 -> export.cards(by, whom, VCardVersion.V4, language, out, progress);
            case VCARD_3 -> export.cards(by, whom, VCardVersion.V3, language, out, progress);
        };
    }

    /// Exports a list as a PDF document.
    ///
    /// @param list created in the background
    public void document(Node from, String name, Supplier<ListData> list) {
        chosen(from, name, "pdf")
                .ifPresent(file -> job(
                        file,
                        progress -> AtomicFile.write(file, out -> {
                            var document = list.get();
                            context.documents().list(document, out);
                            return document.rows().size();
                        }),
                        rows -> tellWritten(file, rows)));
    }

    /// Exports any other file, such as the rows refused by an import.
    ///
    /// @param operation writes it and returns the number of rows
    public void file(Node from, String name, String ending, Function<java.io.OutputStream, Integer> operation) {
        chosen(from, name, ending)
                .ifPresent(file -> write(file, progress -> AtomicFile.write(file, out -> operation.apply(out))));
    }

    /// The same, with something that is only to happen once the file is written.
    public void file(
            Node from,
            String name,
            String ending,
            Function<java.io.OutputStream, Integer> operation,
            Runnable written) {
        chosen(from, name, ending)
                .ifPresent(file -> job(file, progress -> AtomicFile.write(file, out -> operation.apply(out)), rows -> {
                    tellWritten(file, rows);
                    written.run();
                }));
    }

    private Optional<Path> chosen(Node from, String name, String ending) {
        var scene = from.getScene();
        var window = scene == null ? null : scene.getWindow();
        return context.files().toSave(window, texts.get("exporting.where"), FileName.of(name, ending));
    }

    private void write(Path file, Function<Progress, Integer> operation) {
        job(file, operation, rows -> tellWritten(file, rows));
    }

    private void job(Path file, Function<Progress, Integer> operation, Consumer<Integer> then) {
        context.tasks()
                .job(texts.get("exporting.job"), operation)
                .onSuccess(then)
                .onFailure(
                        UncheckedIOException.class,
                        problem -> messages.fail(
                                TOPIC,
                                Message.of(texts.get("exporting.unwritten", file), texts.get("exporting.nothing"))))
                .start();
    }

    private void tellWritten(Path file, int rows) {
        if (rows >= 0) {
            messages.done(TOPIC, context.saved(file).openable(texts.get("exporting.done", rows, file.getFileName())));
        }
    }
}
