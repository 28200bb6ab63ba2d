package org.comptoir.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.pos.database.Unavailable;
import org.comptoir.pos.database.UnavailableText;
import org.comptoir.pos.language.Texts;
import org.comptoir.pos.staff.NotPermitted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says on standard error what went wrong, in words, and tells the exit code of it.
final class Troubles implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final Session session;

    Troubles(Session session) {
        this.session = session;
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        if (thrown instanceof Refused refused) {
            session.tell(refused.sentence());
            return Exit.REFUSED;
        }
        if (thrown instanceof NotPermitted denied) {
            session.tell(sentence(denied));
            return Exit.REFUSED;
        }
        var unavailable = Unavailable.in(thrown);
        if (unavailable.isPresent()) {
            session.tell(UnavailableText.of(unavailable.get(), session.language()));
            return Exit.MACHINE;
        }
        if (thrown instanceof UncheckedIOException && thrown.getCause() instanceof IOException problem) {
            session.tell(sentence(problem));
            return Exit.MACHINE;
        }
        return unexpected(thrown);
    }

    private int unexpected(Exception thrown) {
        var code = Integer.toHexString((thrown.getClass().getName() + thrown.getStackTrace()[0]).hashCode())
                .toUpperCase(Locale.ROOT);
        session.tell(session.texts().get("cli.unexpected", code));
        LOG.error("unexpected, code {}", code, thrown);
        return Exit.MACHINE;
    }

    private String sentence(NotPermitted denied) {
        var texts = Texts.of("staff", session.language());
        return texts.get(
                "staff.not.permitted",
                texts.get("staff.may." + denied.permission().name()));
    }

    private String sentence(IOException problem) {
        var file = problem instanceof FileSystemException known && known.getFile() != null ? known.getFile() : "";
        return session.texts().get("cli.machine.file", file, reason(problem));
    }

    private static String reason(IOException problem) {
        var said = problem instanceof FileSystemException known ? known.getReason() : problem.getMessage();
        return said == null ? problem.getClass().getSimpleName() : said;
    }

    @Override
    public int handleParseException(ParameterException thrown, String[] arguments) {
        session.tell(usage(thrown));
        session.tell(session.texts()
                .get("cli.usage.help", thrown.getCommandLine().getCommandSpec().qualifiedName()));
        return Exit.USAGE;
    }

    private String usage(ParameterException thrown) {
        var texts = session.texts();
        return switch (thrown) {
            case UnmatchedArgumentException unmatched ->
                texts.get("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing
            when !missing.getMissing().isEmpty() ->
                texts.get(
                        "cli.usage.missing",
                        missing.getMissing().stream().map(Troubles::label).collect(Collectors.joining(", ")));
            case ParameterException other
            when other.getArgSpec() != null && other.getValue() != null ->
                texts.get("cli.usage.value", other.getValue(), label(other.getArgSpec()));
            case ParameterException other
            when other.getArgSpec() != null -> texts.get("cli.usage.without", label(other.getArgSpec()));
            case ParameterException other -> texts.get("cli.usage.wrong");
        };
    }

    private static String label(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
