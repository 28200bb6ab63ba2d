package org.comptoir.app.cli.paper;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.comptoir.app.cli.people.Chosen;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.customers.mailing.MailingDraft;
import org.comptoir.reports.labels.LabelSheet;
import org.comptoir.reports.labels.Labels;
import org.comptoir.reports.labels.Nudge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes address labels.
@Command(name = "labels")
final class LabelsCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--segment", paramLabel = "NAME", descriptionKey = "cli.option.segment")
    private String segment = "";

    @Option(names = "--sheet", paramLabel = "CODE", descriptionKey = "cli.option.sheet")
    private String sheet = LabelSheet.L7160.code();

    @Option(names = "--first", paramLabel = "N", descriptionKey = "cli.option.first")
    private int first = 1;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "cli.option.title")
    private String title = "";

    @Option(names = "--to", required = true, paramLabel = "FILE.pdf", descriptionKey = "cli.option.to")
    private Path file = Path.of("");

    LabelsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var layout = layout();
            var named = title.isEmpty() ? session.texts().get("cli.print.labels") : title;
            var draft = MailingDraft.labels(named, session.language());
            var papers = Printing.papers(shop);
            new Printing(shop, session, file)
                    .mail(
                            draft,
                            Chosen.criteria(shop, session, segment),
                            (pieces, out) -> papers.labels(pieces, layout, out));
            return Exit.DONE;
        });
    }

    private Labels layout() {
        var known = LabelSheet.USUAL.stream()
                .filter(usual -> usual.code().equalsIgnoreCase(sheet))
                .findFirst()
                .orElseThrow(() -> new Refused(session.texts()
                        .get(
                                "cli.print.sheet",
                                sheet,
                                LabelSheet.USUAL.stream().map(LabelSheet::code).collect(Collectors.joining(", ")))));
        if (first < 1 || first > known.size()) {
            throw new Refused(session.texts().get("cli.print.first", first, known.code(), known.size()));
        }
        return new Labels(known, first, new Nudge(0, 0), session.language());
    }
}
