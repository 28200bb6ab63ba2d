package org.comptoir.program.cli.agenda;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.agenda.event.AgendaTask;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Formats;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;

/// Lists what is to be done, and what was done today.
@Command(name = "list")
@RequiredRights(Permission.SEE_AGENDA)
final class TaskListCommand implements Callable<Integer> {

    private final CommandContext session;

    TaskListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var tasks = shop.customerFile().agendaTasks().current(session.by());
            session.record(shop, "tasks-read", tasks.size() + " tasks");
            session.json(tasks.stream().map(AgendaJson::answer).toList());
            var formats = session.formats(shop);
            tasks.forEach(task -> session.say(words(task, formats)));
            return ExitCode.DONE;
        });
    }

    private static String words(AgendaTask task, Formats formats) {
        var due = Optional.ofNullable(task.due()).map(formats::date).orElse("");
        var people = Stream.<Optional<? extends Participant>>of(
                        Optional.ofNullable(task.colleague()), Optional.ofNullable(task.client()))
                .flatMap(Optional::stream)
                .map(Participant::name)
                .collect(Collectors.joining(", "));
        return "%4d  [%s]  %-10s  %s  %s"
                .formatted(task.id(), task.isDone() ? "x" : " ", due, task.title(), people)
                .stripTrailing();
    }
}
