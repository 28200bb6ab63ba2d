package org.comptoir.program.cli.sales;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.comptoir.pos.outbox.EmailJob;
import org.comptoir.pos.outbox.EmailProblem;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.email.EmailDesk;
import org.comptoir.shop.email.EmailQueueResult;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Sends a copy of a sale's receipt by e-mail. What the mail server does not take now waits in the outbox.
@Command(name = "email")
@RequiredRights(Permission.SELL)
final class SalesEmailCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.sale")
    private String number = "";

    @Option(names = "--to", paramLabel = "ADDRESS", required = true, descriptionKey = "cli.option.emailto")
    private String to = "";

    SalesEmailCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var sale = SaleNumber.parse(number, shop.till().id())
                    .flatMap(shop.counter().sales()::byNumber)
                    .orElseThrow(
                            () -> new CommandRefused("no-sale", session.texts().get("cli.refused.nosale", number)));
            var desk = new EmailDesk(shop, new DocumentPrinter(shop, Program.onPaper()));
            return switch (queue(shop, desk, sale)) {
                case EmailQueueResult.Queued queued -> sent(desk, sale, queued);
                case EmailQueueResult.NoAddress() -> throw refused("no-address", "cli.email.address");
                case EmailQueueResult.NotSetUp() -> throw refused("no-mail-server", "cli.email.notsetup");
                case EmailQueueResult.InTraining() -> throw refused("training", "cli.email.training");
            };
        });
    }

    private EmailQueueResult queue(OpenShop shop, EmailDesk desk, Sale sale) {
        var by = session.by();
        return desk.queue(by, sale, to, () -> shop.counter().duplicates().record(by, sale.number()));
    }

    private CommandRefused refused(String kind, String key) {
        return new CommandRefused(kind, session.texts().get(key, to));
    }

    /// It stays in the outbox whatever the server says.
    private int sent(EmailDesk desk, Sale sale, EmailQueueResult.Queued queued) {
        var run = desk.sendDue();
        var isSent = run.sent().stream().anyMatch(job -> isOf(job, sale, queued));
        var failed = run.failed().stream()
                .filter(each -> isOf(each.job(), sale, queued))
                .findFirst();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("sale", sale.number().toString());
        answer.put("to", queued.to().value());
        answer.put("state", isSent ? "sent" : "waiting");
        failed.ifPresent(first -> answer.put("problem", word(first.problem())));
        session.json(answer);
        session.say(session.texts()
                .get(
                        isSent ? "cli.email.sent" : "cli.email.waiting",
                        sale.number().toString(),
                        queued.to().value()));
        failed.ifPresent(first -> session.say(
                Texts.of("outbox", session.language()).get(first.problem().textKey())));
        return ExitCode.DONE;
    }

    /// Others may have been due, too.
    private static boolean isOf(EmailJob job, Sale sale, EmailQueueResult.Queued queued) {
        return job.sale().equals(sale.number())
                && job.recipient().equals(queued.to().value());
    }

    private static String word(EmailProblem problem) {
        return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
