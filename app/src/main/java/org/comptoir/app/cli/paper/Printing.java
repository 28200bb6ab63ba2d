package org.comptoir.app.cli.paper;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.comptoir.app.cli.session.OutputFile;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.app.papers.Papers;
import org.comptoir.app.shop.Program;
import org.comptoir.app.shop.Shop;
import org.comptoir.customers.letter.LetterFacts;
import org.comptoir.customers.mailing.MailingDraft;
import org.comptoir.customers.mailing.MailingRun;
import org.comptoir.customers.mailing.MailingStart;
import org.comptoir.customers.segment.Criterion;

/// What the printing commands have in common.
final class Printing {

    private final Shop shop;
    private final Session session;
    private final Path target;

    Printing(Shop shop, Session session, Path target) {
        this.shop = shop;
        this.session = session;
        this.target = target;
    }

    static Papers papers(Shop shop) {
        return new Papers(shop, Program.nameAndVersion());
    }

    /// Prints one piece for each customer of a choice, and writes each into that customer's timeline once the file is
    /// there.
    void mail(MailingDraft draft, List<Criterion> criteria, BiConsumer<List<LetterFacts>, OutputStream> printed) {
        var mailings = shop.customerFile().mailings();
        var audience = shop.customerFile().segments().audience(session.by(), criteria);
        var run = switch (mailings.start(session.by(), draft, audience)) {
            case MailingStart.Started(var started) -> started;
            case MailingStart.NobodyToWriteTo nobody ->
                throw new Refused(session.texts().get("cli.print.nobody"));
        };
        var pieces = mailings.pending(session.by(), run.id(), run.recipients());
        if (pieces.isEmpty()) {
            throw new Refused(session.texts().get("cli.print.nobody"));
        }
        OutputFile.write(target, out -> printed.accept(pieces, out));
        mailings.sent(
                session.by(),
                run.id(),
                pieces.stream().map(LetterFacts::customer).toList());
        done(pieces.size(), run, audience.leftOut().size());
    }

    private void done(int pieces, MailingRun run, int leftOut) {
        session.json(Map.of(
                "file",
                target.toString(),
                "printed",
                pieces,
                "leftOut",
                leftOut,
                "mailing",
                run.id().value()));
        session.say(session.texts().get("cli.print.mailed", pieces, target, leftOut));
    }

    void done(int pieces) {
        session.json(Map.of("file", target.toString(), "printed", pieces));
        session.say(session.texts().get("cli.print.done", pieces, target));
    }
}
