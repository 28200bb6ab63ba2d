package org.comptoir.program.cli.file;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.reports.lists.ListData;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;

/// Writes a list to a file, whose extension says in which form.
public final class ListFile {

    private ListFile() {}

    /// @param table writes it as a table, for .csv and .xlsx
    /// @param paper makes it for .pdf
    public static void write(
            CommandContext session,
            OpenShop shop,
            Path target,
            BiConsumer<TableKind, OutputStream> table,
            Supplier<ListData> paper) {
        var name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        var output = new OutputFile(session, target);
        if (name.endsWith(".pdf")) {
            var printer = new DocumentPrinter(shop, Program.onPaper());
            output.write(out -> printer.list(paper.get(), out));
        } else if (name.endsWith(".csv") || name.endsWith(".xlsx")) {
            output.write(out -> table.accept(TableKind.ofName(name), out));
        } else {
            throw new CommandRefused("ending", session.texts().get("cli.report.ending", name));
        }
        session.say(session.texts().get("cli.report.written", target));
    }
}
