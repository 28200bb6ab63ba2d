package org.comptoir.program.cli.agenda;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.comptoir.customers.agenda.AgendaTasks;
import org.comptoir.customers.agenda.event.AgendaTask;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Adds a task.
@Command(name = "add")
@RequiredRights(Permission.EDIT_AGENDA)
final class TaskAddCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "TITLE", descriptionKey = "cli.option.tasktitle")
    private String title = "";

    @Option(names = "--due", paramLabel = "DAY", descriptionKey = "cli.option.taskdue")
    @Nullable
    private LocalDate due;

    @Option(names = "--staff", paramLabel = "NAME", descriptionKey = "cli.option.taskstaff")
    @Nullable
    private String staff;

    @Option(names = "--customer", paramLabel = "NUMBER", descriptionKey = "cli.option.taskcustomer")
    @Nullable
    private String customer;

    TaskAddCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var task = AgendaTask.of(
                    title,
                    due,
                    staff == null ? null : AgendaPeople.colleague(session, shop, staff),
                    customer == null ? null : AgendaPeople.client(session, shop, customer));
            switch (shop.customerFile().agendaTasks().add(session.by(), task)) {
                case AgendaTasks.TaskResult.Added(var added) -> {
                    session.json(AgendaJson.answer(added));
                    session.say(session.texts().get("cli.agenda.task.added", added.id(), added.title()));
                }
                case AgendaTasks.TaskResult.Refused(var problem) -> throw AgendaPeople.refused(session, problem);
            }
            return ExitCode.DONE;
        });
    }
}
