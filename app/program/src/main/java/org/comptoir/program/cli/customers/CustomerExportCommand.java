package org.comptoir.program.cli.customers;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.customers.transfer.vcard.VCardVersion;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.NameConverter;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Exports customers in the format given by the file extension: `.csv`, `.xlsx` or `.vcf`.
@Command(name = "export")
@RequiredRights(Permission.EXPORT_CUSTOMERS)
final class CustomerExportCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.exportfile")
    private Path file = Path.of("");

    @Option(
            names = "--segment",
            paramLabel = "NAME",
            converter = NameConverter.class,
            descriptionKey = "cli.option.segment")
    private String segment = "";

    @Option(names = "--vcard", paramLabel = "3.0|4.0", descriptionKey = "cli.option.vcard")
    private String version = "4.0";

    CustomerExportCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var customers = selection(shop);
            var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            if (name.endsWith(".vcf")) {
                var cards = cardVersion();
                new OutputFile(session, file).write(out -> writeCards(shop, customers, cards, out));
            } else if (name.endsWith(".csv") || name.endsWith(".xlsx")) {
                new OutputFile(session, file).write(out -> writeTable(shop, customers, TableKind.ofName(name), out));
            } else {
                throw new CommandRefused("ending", session.texts().get("cli.export.ending", name));
            }
            session.json(Map.of("file", file.toString(), "customers", customers.size()));
            session.say(session.texts().get("cli.export.customers", customers.size(), file));
            return ExitCode.DONE;
        });
    }

    private List<CustomerId> selection(OpenShop shop) {
        if (segment.isEmpty()) {
            return shop.customerFile().customerExport().everybody(session.by());
        }
        return shop.customerFile().segments().members(session.by(), SegmentOption.criteria(shop, session, segment));
    }

    private VCardVersion cardVersion() {
        for (var candidate : VCardVersion.values()) {
            if (candidate.text().equals(version)) {
                return candidate;
            }
        }
        throw new CommandRefused("version", session.texts().get("cli.export.version", version));
    }

    private void writeCards(OpenShop shop, List<CustomerId> customers, VCardVersion cards, OutputStream out) {
        shop.customerFile()
                .customerExport()
                .cards(session.by(), customers, cards, session.language(), out, ProgressMonitor.unwatched());
    }

    private void writeTable(OpenShop shop, List<CustomerId> customers, TableKind kind, OutputStream out) {
        shop.customerFile()
                .customerExport()
                .table(session.by(), customers, kind, session.language(), out, ProgressMonitor.unwatched());
    }
}
