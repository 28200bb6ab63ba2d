package org.comptoir.program.cli.print;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.comptoir.customers.mailing.run.MailingDraft;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.reports.labels.LabelPrinter;
import org.comptoir.reports.labels.LabelSheet;
import org.comptoir.reports.labels.PrintOffset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes address labels.
@Command(name = "labels")
@RequiredRights(Permission.SEND_MAILINGS)
final class LabelsCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--sheet", paramLabel = "CODE", descriptionKey = "cli.option.sheet")
    private String sheet = LabelSheet.L7160.code();

    @Option(names = "--first", paramLabel = "N", descriptionKey = "cli.option.first")
    private int first = 1;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "cli.option.title")
    private String title = "";

    @Mixin
    private MailingOptions options = new MailingOptions();

    LabelsCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var layout = layout();
            var named = PrintSupport.title(session, title, session.texts().get("cli.print.labels"));
            var documents = PrintSupport.mailingDocuments(shop);
            new MailingPrint(shop, session, options)
                    .print(
                            MailingKind.LABELS,
                            () -> MailingDraft.labels(named, session.language()),
                            run -> documents.labels(layout));
            return ExitCode.DONE;
        });
    }

    private LabelPrinter layout() {
        var known = LabelSheet.DEFAULT.stream()
                .filter(usual -> usual.code().equalsIgnoreCase(sheet))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        "sheet",
                        session.texts()
                                .get(
                                        "cli.print.sheet",
                                        sheet,
                                        LabelSheet.DEFAULT.stream()
                                                .map(LabelSheet::code)
                                                .collect(Collectors.joining(", ")))));
        if (first < 1 || first > known.size()) {
            throw new CommandRefused(
                    "first", session.texts().get("cli.print.first", first, known.code(), known.size()));
        }
        return new LabelPrinter(known, first, new PrintOffset(0, 0), session.language());
    }
}
