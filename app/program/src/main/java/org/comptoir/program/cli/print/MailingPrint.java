package org.comptoir.program.cli.print;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.letter.MergeData;
import org.comptoir.customers.mailing.Mailings;
import org.comptoir.customers.mailing.run.MailingDraft;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.mailing.run.MailingRun;
import org.comptoir.customers.mailing.run.MailingRunId;
import org.comptoir.customers.mailing.run.StartResult;
import org.comptoir.program.cli.customers.SegmentOption;
import org.comptoir.program.cli.file.OutputFailedException;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.open.OpenShop;

/// Prints one piece for each customer of a choice, and writes each into that customer's timeline once the file is
/// there. Until then they are pending, so that the mailing can be resumed.
final class MailingPrint {

    /// Puts pieces on paper.
    interface Pages {
        void write(MailingRun run, List<MergeData> pieces, OutputStream out);
    }

    private final OpenShop shop;
    private final CommandContext session;
    private final MailingOptions options;
    private final Mailings mailings;

    MailingPrint(OpenShop shop, CommandContext session, MailingOptions options) {
        this.shop = shop;
        this.session = session;
        this.options = options;
        mailings = shop.customerFile().mailings();
    }

    /// @param draft asked for a new mailing only
    void print(MailingKind kind, Supplier<MailingDraft> draft, Pages pages) {
        var target = new OutputFile(session, options.file()).writable();
        var resumed = options.resumed();
        var begun = resumed == null ? started(draft.get()) : resumed(kind, new MailingRunId(resumed));
        var run = begun.run();
        var pieces = mailings.nextBatch(session.by(), run.id(), run.recipients());
        if (pieces.isEmpty()) {
            throw nobody();
        }
        try {
            target.write(out -> pages.write(run, pieces, out));
        } catch (UncheckedIOException e) {
            throw new OutputFailedException(waiting(run, pieces.size()), e);
        }
        mailings.markSent(
                session.by(), run.id(), pieces.stream().map(MergeData::customer).toList());
        done(target, pieces.size(), begun);
    }

    private record Begun(MailingRun run, int leftOut) {}

    private Begun started(MailingDraft draft) {
        var criteria = SegmentOption.criteria(shop, session, options.segment());
        var audience = shop.customerFile().segments().audience(session.by(), criteria, Channel.POST);
        return switch (mailings.start(session.by(), draft, audience)) {
            case StartResult.Started(var run) ->
                new Begun(run, audience.leftOut().size());
            case StartResult.NobodyToWriteTo none -> throw nobody();
        };
    }

    private Begun resumed(MailingKind kind, MailingRunId id) {
        var run = mailings.run(id)
                .filter(known -> known.kind() == kind)
                .orElseThrow(() -> new CommandRefused(
                        "no-mailing", session.texts().get("cli.print.norun", String.valueOf(id.value()))));
        if (run.isDone()) {
            throw new CommandRefused(
                    "mailing-done", session.texts().get("cli.print.rundone", String.valueOf(id.value()), run.title()));
        }
        return new Begun(run, 0);
    }

    private CommandRefused nobody() {
        return new CommandRefused("nobody", session.texts().get("cli.print.nobody"));
    }

    private String waiting(MailingRun run, int pieces) {
        var command = run.kind().name().toLowerCase(Locale.ROOT);
        var word = run.kind() == MailingKind.LETTER ? "letters" : command;
        return session.texts()
                .get(
                        "cli.print.waiting",
                        options.file(),
                        pieces,
                        String.valueOf(run.id().value()),
                        word);
    }

    private void done(OutputFile target, int pieces, Begun begun) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("file", target.toString());
        answer.put("printed", pieces);
        answer.put("leftOut", begun.leftOut());
        answer.put("mailing", begun.run().id().value());
        session.json(answer);
        session.say(session.texts().get("cli.print.mailed", pieces, target, begun.leftOut()));
    }
}
