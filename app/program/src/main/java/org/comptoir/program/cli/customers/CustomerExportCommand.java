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
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes customers out, as the file's ending says: `.csv`, `.xlsx` or `.vcf`.
@Command(name = "export")
final class CustomerExportCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.exportfile")
    private Path file = Path.of("");

    @Option(names = "--segment", paramLabel = "NAME", descriptionKey = "cli.option.segment")
    private String segment = "";

    @Option(names = "--vcard", paramLabel = "3.0|4.0", descriptionKey = "cli.option.vcard")
    private String version = "4.0";

    CustomerExportCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var whom = whom(shop);
            var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            if (name.endsWith(".vcf")) {
                var cards = cardVersion();
                new OutputFile(session, file).write(out -> writeCards(shop, whom, cards, out));
            } else if (name.endsWith(".csv") || name.endsWith(".xlsx")) {
                new OutputFile(session, file).write(out -> writeTable(shop, whom, TableKind.ofName(name), out));
            } else {
                throw new CommandRefused("ending", session.texts().get("cli.export.ending", name));
            }
            session.json(Map.of("file", file.toString(), "customers", whom.size()));
            session.say(session.texts().get("cli.export.customers", whom.size(), file));
            return ExitCode.DONE;
        });
    }

    private List<CustomerId> whom(OpenShop shop) {
        if (segment.isEmpty()) {
            return shop.customerFile().customerExport().everybody(session.by());
        }
        return shop.customerFile().segments().members(session.by(), SegmentOption.criteria(shop, session, segment));
    }

    private VCardVersion cardVersion() {
        for (var known : VCardVersion.values()) {
            if (known.text().equals(version)) {
                return known;
            }
        }
        throw new CommandRefused("version", session.texts().get("cli.export.version", version));
    }

    private void writeCards(OpenShop shop, List<CustomerId> whom, VCardVersion cards, OutputStream out) {
        shop.customerFile()
                .customerExport()
                .cards(session.by(), whom, cards, session.language(), out, ProgressMonitor.unwatched());
    }

    private void writeTable(OpenShop shop, List<CustomerId> whom, TableKind kind, OutputStream out) {
        shop.customerFile()
                .customerExport()
                .table(session.by(), whom, kind, session.language(), out, ProgressMonitor.unwatched());
    }
}
