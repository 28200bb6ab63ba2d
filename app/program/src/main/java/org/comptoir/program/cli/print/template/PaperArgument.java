package org.comptoir.program.cli.print.template;

import java.util.Locale;
import java.util.stream.Collectors;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.reports.design.Paper;
import org.comptoir.reports.labels.LabelSheet;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which paper a command is about.
final class PaperArgument {

    private static final String LABELS = "labels";

    @Parameters(paramLabel = "letter|labels|voucher|list", descriptionKey = "cli.option.paper")
    private String paper = "";

    @Option(names = "--sheet", paramLabel = "CODE", descriptionKey = "cli.option.sheet")
    private String sheet = LabelSheet.L7160.code();

    Paper of(CommandContext session) {
        var typed = paper.toLowerCase(Locale.ROOT);
        var key = typed.equals(LABELS) ? LABELS + "-" + sheet.toLowerCase(Locale.ROOT) : typed;
        return Paper.of(key).orElseThrow(() -> refused(session, typed.equals(LABELS)));
    }

    private CommandRefused refused(CommandContext session, boolean isSheet) {
        if (!isSheet) {
            return new CommandRefused("paper", session.texts().get("cli.template.paper", paper));
        }
        var known = LabelSheet.DEFAULT.stream().map(LabelSheet::code).collect(Collectors.joining(", "));
        return new CommandRefused("sheet", session.texts().get("cli.print.sheet", sheet, known));
    }
}
