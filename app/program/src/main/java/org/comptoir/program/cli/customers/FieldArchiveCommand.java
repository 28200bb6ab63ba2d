package org.comptoir.program.cli.customers;

import java.util.concurrent.Callable;
import org.comptoir.customers.field.FieldResult;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes one of the shop's own fields off the records, with its values kept, or brings it back.
@Command(name = "field-archive")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class FieldArchiveCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "FIELD", descriptionKey = "cli.option.field")
    private String name = "";

    @Option(names = "--restore", descriptionKey = "cli.option.fieldrestore")
    private boolean restore;

    FieldArchiveCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var field = FieldAnswer.named(shop, session, name);
            var now = shop.customerFile().ownFields().archive(session.by(), field.id(), !restore);
            FieldAnswer.tell(shop, session, new FieldResult.Kept(now));
            return ExitCode.DONE;
        });
    }
}
