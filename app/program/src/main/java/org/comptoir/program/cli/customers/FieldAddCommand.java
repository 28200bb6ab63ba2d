package org.comptoir.program.cli.customers;

import java.util.concurrent.Callable;
import org.comptoir.customers.field.FieldSpec;
import org.comptoir.customers.field.OwnFieldKind;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Adds one of the shop's own fields.
@Command(name = "field-add")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class FieldAddCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "FIELD", descriptionKey = "cli.option.field")
    private String name = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = FieldKindConverter.class,
            descriptionKey = "cli.option.fieldkind")
    private OwnFieldKind kind = OwnFieldKind.TEXT;

    @Mixin
    private final FieldOptions options = new FieldOptions();

    FieldAddCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var spec = options.appliedTo(FieldSpec.of(name, kind));
            FieldAnswer.tell(shop, session, shop.customerFile().ownFields().add(session.by(), spec));
            return ExitCode.DONE;
        });
    }
}
