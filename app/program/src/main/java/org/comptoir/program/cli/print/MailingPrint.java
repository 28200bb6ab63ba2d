package org.comptoir.program.cli.print;

import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.mailing.Mailings;
import org.comptoir.customers.mailing.run.MailingDraft;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.mailing.run.MailingRun;
import org.comptoir.customers.mailing.run.MailingRunId;
import org.comptoir.customers.mailing.run.StartResult;
import org.comptoir.customers.segment.Audience;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.program.cli.customers.SegmentOption;
import org.comptoir.program.cli.file.OutputFailedException;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.mailing.MailingPages;
import org.comptoir.shop.mailing.MailingRunner;
import org.comptoir.shop.open.OpenShop;

/// Starts a mailing to the customers of a segment, or goes on with one, and has it written to a file.
final class MailingPrint {

    private final OpenShop shop;
    private final CommandContext session;
    private final MailingOptions options;
    private final Mailings mailings;
    private final MailingRunner runner;

    MailingPrint(OpenShop shop, CommandContext session, MailingOptions options) {
        this.shop = shop;
        this.session = session;
        this.options = options;
        mailings = shop.customerFile().mailings();
        runner = new MailingRunner(mailings);
    }

    /// @param draft asked for a new mailing only
    void print(MailingKind kind, Supplier<MailingDraft> draft, Function<MailingRun, MailingPages> pages) {
        var target = new OutputFile(session, options.file()).writable();
        var resumed = options.resumed();
        var begun = resumed == null ? started(draft.get()) : resumed(kind, new MailingRunId(resumed));
        var run = begun.run();
        var pieces = save(run, pages.apply(run));
        if (pieces == 0) {
            throw nobody();
        }
        session.record(shop, "mailing-written", "no. " + run.id().value() + ", " + pieces + " pieces");
        done(target, pieces, begun);
    }

    private int save(MailingRun run, MailingPages pages) {
        try {
            return runner.save(session.by(), run, pages, options.file(), ProgressMonitor.unwatched())
                    .size();
        } catch (UncheckedIOException e) {
            throw new OutputFailedException(waiting(mailings.run(run.id()).orElse(run)), e);
        }
    }

    /// @param others how many are written to in each other language than the mailing's
    private record Begun(MailingRun run, int leftOut, SortedMap<String, Integer> others) {}

    private Begun started(MailingDraft draft) {
        var criteria = SegmentOption.criteria(shop, session, options.segment());
        var segments = shop.customerFile().segments();
        var audience = options.isOnlyItsLanguage() && hasWords(draft.kind())
                ? segments.audience(session.by(), criteria, Channel.POST, draft.language())
                : segments.audience(session.by(), criteria, Channel.POST);
        return switch (mailings.start(session.by(), draft, audience)) {
            case StartResult.Started(var run) ->
                new Begun(run, audience.leftOut().size(), others(draft, audience));
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
        return new Begun(run, 0, Collections.emptySortedMap());
    }

    private SortedMap<String, Integer> others(MailingDraft draft, Audience audience) {
        return hasWords(draft.kind())
                ? shop.customerFile().segments().otherLanguages(audience, draft.language())
                : Collections.emptySortedMap();
    }

    /// Whether it is written in a language at all.
    private static boolean hasWords(MailingKind kind) {
        return switch (kind) {
            case LETTER, VOUCHERS -> true;
            case LABELS, LOYALTY_LIST -> false;
        };
    }

    private CommandRefused nobody() {
        return new CommandRefused("nobody", session.texts().get("cli.print.nobody"));
    }

    private String waiting(MailingRun run) {
        var command = run.kind().name().toLowerCase(Locale.ROOT);
        var word = run.kind() == MailingKind.LETTER ? "letters" : command;
        return session.texts()
                .get(
                        "cli.print.waiting",
                        options.file(),
                        run.pending(),
                        String.valueOf(run.id().value()),
                        word);
    }

    private void done(OutputFile target, int pieces, Begun begun) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("file", target.toString());
        answer.put("printed", pieces);
        answer.put("leftOut", begun.leftOut());
        answer.put("otherLanguages", begun.others());
        answer.put("mailing", begun.run().id().value());
        session.json(answer);
        session.say(session.texts().get("cli.print.mailed", pieces, target, begun.leftOut()));
        if (!begun.others().isEmpty()) {
            var count =
                    begun.others().values().stream().mapToInt(Integer::intValue).sum();
            session.say(session.texts()
                    .get(
                            "cli.print.otherlanguages",
                            count,
                            String.join(", ", begun.others().keySet())));
        }
        session.say(session.texts()
                .get("cli.print.unposted", String.valueOf(begun.run().id().value())));
    }
}
