package org.comptoir.program.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.NotPermittedText;
import org.comptoir.program.cli.file.FileErrorText;
import org.comptoir.program.cli.file.OutputFailedException;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ErrorCode;
import org.comptoir.program.cli.runtime.ExitCode;
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

/// Reports errors on standard error and returns the exit code.
final class CommandErrors implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(CommandErrors.class);

    private final CommandContext session;

    CommandErrors(CommandContext session) {
        this.session = session;
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        if (thrown instanceof CommandRefused refused) {
            session.trouble(refused.kind(), refused.sentence());
            return refused.exitCode();
        }
        if (thrown instanceof NotPermitted denied) {
            session.trouble("not-permitted", NotPermittedText.of(denied, session.language()));
            return ExitCode.REFUSED;
        }
        return machine(thrown);
    }

    private int machine(Exception thrown) {
        var unavailable = Unavailable.in(thrown);
        if (unavailable.isPresent()) {
            session.trouble("unavailable", UnavailableText.of(unavailable.get(), session.language()));
        } else if (thrown instanceof OutputFailedException unwritten) {
            session.trouble("unwritten", unwritten.sentence());
        } else if (thrown instanceof UncheckedIOException problem) {
            session.trouble("file", FileErrorText.sentence(problem, session.texts()));
        } else {
            unexpected(thrown);
        }
        return ExitCode.MACHINE;
    }

    private void unexpected(Exception thrown) {
        var code = ErrorCode.of(thrown);
        session.trouble("unexpected", session.texts().get("cli.unexpected", code));
        if (!session.hasLogged(thrown)) {
            LOG.error("unexpected, code {}", code, thrown);
        }
    }

    @Override
    public int handleParseException(ParameterException thrown, String[] arguments) {
        if (List.of(arguments).contains("--json")) {
            session.answerInJson();
        }
        var help = session.texts()
                .get("cli.usage.help", thrown.getCommandLine().getCommandSpec().qualifiedName());
        session.trouble("usage", usage(thrown) + (session.isJson() ? " " : System.lineSeparator()) + help);
        return ExitCode.USAGE;
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
                        missing.getMissing().stream().map(CommandErrors::label).collect(Collectors.joining(", ")));
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
