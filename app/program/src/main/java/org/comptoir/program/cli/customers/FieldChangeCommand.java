package org.comptoir.program.cli.customers;

import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Changes one of the shop's own fields.
@Command(name = "field-change")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class FieldChangeCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "FIELD", descriptionKey = "cli.option.field")
    private String name = "";

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.option.fieldname")
    @Nullable
    private String renamed;

    @Mixin
    private final FieldOptions options = new FieldOptions();

    FieldChangeCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var field = FieldAnswer.named(shop, session, name);
            var spec = options.appliedTo(
                    renamed == null ? field.spec() : field.spec().named(renamed));
            FieldAnswer.tell(shop, session, shop.customerFile().ownFields().change(session.by(), field.id(), spec));
            shop.customerFile().search().catchUp();
            return ExitCode.DONE;
        });
    }
}
