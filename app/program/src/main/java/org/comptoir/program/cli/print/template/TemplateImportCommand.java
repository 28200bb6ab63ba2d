package org.comptoir.program.cli.print.template;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.file.InputFile;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.reports.design.DesignCheck;
import org.comptoir.reports.design.DesignProblem;
import org.comptoir.reports.design.Paper;
import org.comptoir.shop.documents.OwnDesigns;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings a design back, or only tries it.
@Command(name = "import")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class TemplateImportCommand implements Callable<Integer> {

    private final CommandContext session;

    @Mixin
    private PaperArgument paper = new PaperArgument();

    @Parameters(index = "1", paramLabel = "FILE.jrxml", descriptionKey = "cli.option.jrxmlback")
    private Path file = Path.of("");

    @Option(names = "--preview", paramLabel = "FILE.pdf", descriptionKey = "cli.option.designpreview")
    @Nullable
    private Path preview;

    @Option(names = "--rehearse", descriptionKey = "cli.option.designrehearse")
    private boolean rehearse;

    TemplateImportCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        InputFile.existing(session, file);
        var pages = preview == null ? null : new OutputFile(session, preview).writable();
        return session.withShop(shop -> {
            var chosen = paper.of(session);
            switch (tried(shop, chosen)) {
                case DesignCheck.Accepted(var pdf) -> {
                    if (pages != null) {
                        pages.write(pdf);
                    }
                    done(chosen);
                }
                case DesignCheck.Refused(var problems) -> throw refused(problems);
            }
            return ExitCode.DONE;
        });
    }

    private DesignCheck tried(OpenShop shop, Paper chosen) {
        var designs = new OwnDesigns(shop);
        var content = OwnDesigns.content(file);
        return rehearse ? designs.check(chosen, content) : designs.keep(session.by(), chosen, content);
    }

    private void done(Paper chosen) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("paper", chosen.key());
        answer.put("kept", !rehearse);
        session.json(answer);
        session.say(session.texts().get(rehearse ? "cli.template.tried" : "cli.template.kept"));
    }

    private CommandRefused refused(List<DesignProblem> problems) {
        var texts = Texts.of("design", session.language());
        var sentences =
                problems.stream().map(problem -> problem.sentence(texts)).collect(Collectors.joining("\n"));
        return new CommandRefused("design", session.texts().get("cli.template.refused", sentences));
    }
}
