package org.comptoir.program.cli.vouchers;

import java.util.List;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandTree;

/// Registers the commands of this subject.
public final class VoucherCommands {

    private VoucherCommands() {}

    public static void addTo(CommandTree tree, CommandContext session) {
        tree.group(
                "voucher",
                () -> List.of(
                        new VoucherIssueCommand(session),
                        new VoucherShowCommand(session),
                        new VoucherBlockCommand(session),
                        new VoucherUnblockCommand(session),
                        new VoucherReplaceCommand(session),
                        new VoucherExtendCommand(session),
                        new VoucherListCommand(session),
                        new VoucherExpiringCommand(session)));
    }
}
