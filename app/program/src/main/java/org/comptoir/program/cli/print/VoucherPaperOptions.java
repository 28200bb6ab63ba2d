package org.comptoir.program.cli.print;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.comptoir.pos.text.PrintableScripts;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.reports.voucher.VoucherDedication;
import org.comptoir.reports.voucher.VoucherLook;
import org.comptoir.shop.documents.DocumentPrinter;
import picocli.CommandLine.Option;

/// How the vouchers of a series look, and what is written on each.
final class VoucherPaperOptions {

    @Option(names = "--look", paramLabel = "LOOK", descriptionKey = "cli.option.look")
    private String look = "";

    @Option(names = "--for", paramLabel = "NAME", descriptionKey = "cli.option.voucher-for")
    private String recipient = "";

    @Option(names = "--from", paramLabel = "NAME", descriptionKey = "cli.option.voucher-from")
    private String giver = "";

    @Option(names = "--message", paramLabel = "TEXT", descriptionKey = "cli.option.voucher-message")
    private String message = "";

    /// Refuses them for the vouchers of a mailing, which name each customer and look as the shop's usually do.
    void requireNone(CommandContext session) {
        if (!(look + recipient + giver + message).isBlank()) {
            throw new CommandRefused("series-only", session.texts().get("cli.print.seriesonly"));
        }
    }

    /// The shop's usual one if none was asked for.
    VoucherLook look(CommandContext session, DocumentPrinter papers) {
        if (look.isBlank()) {
            return papers.voucherLook();
        }
        var known = Arrays.stream(VoucherLook.values()).map(VoucherLook::key).collect(Collectors.joining(", "));
        return VoucherLook.read(look.strip())
                .orElseThrow(() -> new CommandRefused("look", session.texts().get("cli.print.look", look, known)));
    }

    VoucherDedication dedication(CommandContext session) {
        require(session, "--for", recipient, VoucherDedication.MAX_NAME);
        require(session, "--from", giver, VoucherDedication.MAX_NAME);
        require(session, "--message", message, VoucherDedication.MAX_MESSAGE);
        return new VoucherDedication(recipient, giver, message);
    }

    private static void require(CommandContext session, String option, String text, int most) {
        if (text.strip().length() > most) {
            throw new CommandRefused("too-long", session.texts().get("cli.print.toolong", option, most));
        }
        if (!PrintableScripts.cover(text)) {
            throw new CommandRefused("letters", session.texts().get("cli.print.lacking", option));
        }
    }
}
