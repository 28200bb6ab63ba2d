package org.comptoir.program.cli.customers;

import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;

/// Lists the shop's own fields, archived ones included.
@Command(name = "field-list")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class FieldListCommand implements Callable<Integer> {

    private final CommandContext session;

    FieldListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var role = session.by().role();
            var service = shop.customerFile().ownFields();
            var uses = service.uses(session.by());
            var fields = service.all().all().stream()
                    .filter(field -> field.isSeenBy(role))
                    .toList();
            session.json(fields.stream()
                    .map(field -> FieldAnswer.json(field, uses.getOrDefault(field.id(), 0L)))
                    .toList());
            fields.forEach(field -> session.say("%s  %s%s"
                    .formatted(
                            field.name(),
                            field.kind().label(FieldAnswer.fields(session)),
                            field.archived() ? "  " + session.texts().get("cli.field.archived") : "")));
            return ExitCode.DONE;
        });
    }
}
