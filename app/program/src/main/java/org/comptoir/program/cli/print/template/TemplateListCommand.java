package org.comptoir.program.cli.print.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.documents.OwnDesigns;
import picocli.CommandLine.Command;

/// Lists the papers and whose design they have.
@Command(name = "list")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class TemplateListCommand implements Callable<Integer> {

    private final CommandContext session;

    TemplateListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var uses = new OwnDesigns(shop).uses();
            session.json(uses.stream().map(this::answer).toList());
            uses.forEach(use -> session.say(line(use, session.formats(shop))));
            return ExitCode.DONE;
        });
    }

    private Map<String, Object> answer(OwnDesigns.Use use) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("paper", use.paper().key());
        use.own().ifPresent(own -> answer.put("since", own.keptAt().toString()));
        answer.put("own", use.own().isPresent());
        answer.put("problems", problems(use));
        return answer;
    }

    private String line(OwnDesigns.Use use, Formats formats) {
        var texts = session.texts();
        var whose = use.own()
                .map(own -> texts.get("cli.template.own", formats.dateTime(own.keptAt())))
                .orElseGet(() -> texts.get("cli.template.program"));
        var line = use.paper().key() + "\t" + whose;
        return use.problems().isEmpty() ? line : line + "\n" + texts.get("cli.template.outdated", problems(use));
    }

    private String problems(OwnDesigns.Use use) {
        var texts = Texts.of("design", session.language());
        return use.problems().stream().map(problem -> problem.sentence(texts)).collect(Collectors.joining("\n"));
    }
}
