package org.comptoir.program.cli.agenda;

import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Marks a task as done.
@Command(name = "done")
@RequiredRights(Permission.EDIT_AGENDA)
final class TaskDoneCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.option.taskid")
    private long task;

    @Option(names = "--undo", descriptionKey = "cli.option.taskundo")
    private boolean undo;

    TaskDoneCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var marked = shop.customerFile()
                    .agendaTasks()
                    .mark(session.by(), task, !undo)
                    .orElseThrow(
                            () -> new CommandRefused("no-task", session.texts().get("cli.agenda.notask", task)));
            session.json(AgendaJson.answer(marked));
            session.say(session.texts().get(undo ? "cli.agenda.task.open" : "cli.agenda.task.done", marked.title()));
            return ExitCode.DONE;
        });
    }
}
