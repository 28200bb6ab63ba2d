package org.comptoir.program.cli.print;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.comptoir.customers.mailing.run.MailingRunId;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes down that a mailing that was made as a file has been posted: until then nobody counts as sent.
@Command(name = "posted")
@RequiredRights(Permission.SEND_MAILINGS)
final class PostedCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "RUN", descriptionKey = "cli.option.posted")
    private long number;

    PostedCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var mailings = shop.customerFile().mailings();
            var run = mailings.run(new MailingRunId(number))
                    .orElseThrow(() -> new CommandRefused(
                            "no-mailing", session.texts().get("cli.print.nosuchrun", String.valueOf(number))));
            var sent = mailings.markPosted(session.by(), run.id());
            session.record(shop, "mailing-posted", "no. " + number + ", " + sent + " pieces");
            var answer = new LinkedHashMap<String, Object>();
            answer.put("mailing", number);
            answer.put("sent", sent);
            session.json(answer);
            session.say(session.texts().get("cli.print.posted", sent, run.title()));
            return ExitCode.DONE;
        });
    }
}
