package org.comptoir.desktop.exporting;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.comptoir.customers.transfer.export.CustomerExport;
import org.comptoir.customers.transfer.vcard.VCardVersion;
import org.comptoir.desktop.shell.Desk;
import org.comptoir.desktop.task.Progress;
import org.comptoir.desktop.ui.notice.MessageBar;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.writing.TableWriter;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.NotPermittedText;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.ListData;
import org.comptoir.shop.files.AtomicFile;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Takes lists out to files: asks where, writes as a job that can be cancelled, and says how many rows went
/// where. `exports.table(node, "articles", TableKind.XLSX, (writer, progress) -> ...)`.
public final class ExportAction {

    /// Writes the rows of a table, headings first.
    public interface Rows {
        /// @return how many rows
        int write(TableWriter writer, Progress progress);
    }

    private final Desk desk;
    private final Texts texts;
    private Consumer<Path> opening = file -> {};

    public ExportAction(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts("exporting");
    }

    /// What opens a paper once it is written, such as the system's own reader.
    public void onOpen(Consumer<Path> open) {
        opening = open;
    }

    /// Any list, as it is seen.
    ///
    /// @param from the node that asked, over whose window the place is chosen
    /// @param name of the list in people's words; it names the file and the sheet
    public void table(Node from, String name, TableKind kind, Rows rows) {
        var ending = kind.name().toLowerCase(Locale.ROOT);
        chosen(from, name, ending)
                .ifPresent(file -> write(
                        file,
                        progress -> AtomicFile.write(file, out -> {
                            try (var writer = TableWriter.to(out, kind, desk.language(), name)) {
                                return rows.write(writer, progress);
                            }
                        })));
    }

    /// Customers with all that is known of them, as our own import reads them again.
    ///
    /// @param whom asked away from the screen
    public void customers(Node from, String name, CustomerFormat format, Supplier<List<CustomerId>> whom) {
        var export = desk.shop().customerFile().customerExport();
        chosen(from, name, format.ending())
                .ifPresent(file -> write(
                        file,
                        progress -> AtomicFile.write(file, out -> {
                            var customers = whom.get();
                            var whole = customers(export, customers, format, out, new ProgressMonitorAdapter(progress));
                            return whole ? customers.size() : -1;
                        })));
    }

    private boolean customers(
            CustomerExport export,
            List<CustomerId> whom,
            CustomerFormat format,
            java.io.OutputStream out,
            ProgressMonitorAdapter progress) {
        var by = desk.signedIn().get();
        var language = desk.language();
        return switch (format) {
            case XLSX -> export.table(by, whom, TableKind.XLSX, language, out, progress);
            case CSV -> export.table(by, whom, TableKind.CSV, language, out, progress);
            case VCARD_4 -> export.cards(by, whom, VCardVersion.V4, language, out, progress);
            case VCARD_3 -> export.cards(by, whom, VCardVersion.V3, language, out, progress);
        };
    }

    /// A list on paper, as a PDF file.
    ///
    /// @param list put together away from the screen
    public void paper(Node from, String name, Supplier<ListData> list) {
        chosen(from, name, "pdf")
                .ifPresent(file -> job(
                        file,
                        progress -> AtomicFile.write(file, out -> {
                            var paper = list.get();
                            desk.papers().list(paper, out);
                            return paper.rows().size();
                        }),
                        rows -> {
                            said(file, rows);
                            opening.accept(file);
                        }));
    }

    /// Any other file, such as the rows an import refused.
    ///
    /// @param does writes it and says how many rows
    public void file(Node from, String name, String ending, Function<java.io.OutputStream, Integer> operation) {
        chosen(from, name, ending)
                .ifPresent(file -> write(file, progress -> AtomicFile.write(file, out -> operation.apply(out))));
    }

    private Optional<Path> chosen(Node from, String name, String ending) {
        var scene = from.getScene();
        var window = scene == null ? null : scene.getWindow();
        return desk.files().toSave(window, texts.get("exporting.where"), fileName(name) + "." + ending);
    }

    private void write(Path file, Function<Progress, Integer> operation) {
        job(file, operation, rows -> said(file, rows));
    }

    private void job(Path file, Function<Progress, Integer> operation, Consumer<Integer> then) {
        desk.tasks()
                .job(texts.get("exporting.job"), operation)
                .onSuccess(then)
                .onFailure(UncheckedIOException.class, e -> refused(texts.get("exporting.unwritten", file)))
                .onFailure(NotPermitted.class, e -> refused(NotPermittedText.of(e, desk.language())))
                .start();
    }

    private void said(Path file, int rows) {
        if (rows >= 0) {
            desk.shell().toasts().done(texts.get("exporting.done", rows, file.getFileName(), folder(file)));
        }
    }

    private static String folder(Path file) {
        var parent = file.toAbsolutePath().getParent();
        return parent == null ? "" : parent.toString();
    }

    private void refused(String happened) {
        var shell = desk.shell();
        var bars = new MessageBar[1];
        bars[0] = new MessageBar(
                        MessageBar.Kind.RED, MaterialDesignA.ALERT_OUTLINE, happened, texts.get("exporting.nothing"))
                .closing(texts.get("exporting.close"), () -> shell.withdraw(bars[0]));
        shell.notice(bars[0]);
    }

    /// Without what one system or another does not take in a name.
    static String fileName(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ");
        return plain.strip().replaceAll("\\s+", " ");
    }
}
