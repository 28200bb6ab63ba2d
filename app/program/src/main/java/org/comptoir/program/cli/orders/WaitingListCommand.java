package org.comptoir.program.cli.orders;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Formats;
import org.comptoir.program.cli.file.ListFile;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.documents.WaitingPaper;
import org.comptoir.shop.open.Program;
import org.comptoir.shop.selling.WaitingPerson;
import org.comptoir.shop.selling.WaitingStage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists who waits for goods, longest first.
@Command(name = "list")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class WaitingListCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--to-call", descriptionKey = "cli.option.tocall")
    private boolean toCall;

    @Option(names = "--pdf", paramLabel = "FILE", descriptionKey = "cli.option.waitingpdf")
    @Nullable
    private Path pdf;

    @Option(names = "--done", descriptionKey = "cli.option.waitingdone")
    private boolean done;

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "cli.option.waitingfile")
    @Nullable
    private Path file;

    WaitingListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            if (pdf != null) {
                var list = new WaitingPaper(shop).toBeCalled(session.by(), session.formats(shop));
                new OutputFile(session, pdf).write(out -> new DocumentPrinter(shop, Program.onPaper()).list(list, out));
                session.json(Map.of("file", pdf.toString()));
                session.say(session.texts().get("cli.report.written", pdf));
                return ExitCode.DONE;
            }
            var stage = toCall ? WaitingStage.TO_CALL : done ? WaitingStage.DONE : WaitingStage.OPEN;
            if (file != null) {
                var paper = new WaitingPaper(shop);
                ListFile.write(
                        session,
                        shop,
                        file,
                        (kind, out) -> paper.table(session.by(), stage, kind, session.formats(shop), out),
                        () -> paper.toBeCalled(session.by(), session.formats(shop)));
                session.json(Map.of("file", file.toString()));
                return ExitCode.DONE;
            }
            var waiting = shop.waitingPeople().list(session.by(), stage);
            session.record(shop, "waiting-read", waiting.size() + " customers");
            session.json(waiting.stream().map(WaitingListCommand::answer).toList());
            var formats = session.formats(shop);
            waiting.forEach(person -> session.say(words(person, formats)));
            return ExitCode.DONE;
        });
    }

    private static String words(WaitingPerson person, Formats formats) {
        return "%s  %s  %s × %s  %s"
                .formatted(
                        formats.date(person.waiting().enteredAt()),
                        person.customer(),
                        formats.quantity(person.waiting().quantity()),
                        person.article(),
                        person.phone())
                .stripTrailing();
    }

    private static Map<String, Object> answer(WaitingPerson person) {
        var waiting = person.waiting();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("customer", person.customer());
        answer.put("phone", person.phone());
        answer.put("article", person.article());
        answer.put("quantity", waiting.quantity());
        answer.put("note", waiting.note());
        answer.put("since", waiting.enteredAt().toString());
        answer.put("state", waiting.state().name().toLowerCase(Locale.ROOT));
        answer.put("toCall", waiting.isToBeCalled());
        return answer;
    }
}
