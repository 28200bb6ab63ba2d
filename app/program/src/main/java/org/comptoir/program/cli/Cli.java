package org.comptoir.program.cli;

import java.io.Console;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.comptoir.pos.text.Language;
import org.comptoir.program.cli.accounts.AccountCommands;
import org.comptoir.program.cli.admin.AdminCommands;
import org.comptoir.program.cli.agenda.AgendaCommands;
import org.comptoir.program.cli.articles.ArticleCommands;
import org.comptoir.program.cli.customers.CustomerCommands;
import org.comptoir.program.cli.dav.DavCommands;
import org.comptoir.program.cli.day.DayCommands;
import org.comptoir.program.cli.devices.DeviceCommands;
import org.comptoir.program.cli.documents.DocumentCommands;
import org.comptoir.program.cli.fiscal.FiscalCommands;
import org.comptoir.program.cli.loyalty.LoyaltyCommands;
import org.comptoir.program.cli.orders.OrderCommands;
import org.comptoir.program.cli.print.PrintCommands;
import org.comptoir.program.cli.promotions.PromotionCommands;
import org.comptoir.program.cli.runtime.AmountConverter;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRights;
import org.comptoir.program.cli.runtime.CommandTree;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.sales.SellingCommands;
import org.comptoir.program.cli.signin.SignInCommands;
import org.comptoir.program.cli.vouchers.VoucherCommands;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.RunLast;

/// Parses a command line and runs the command.
public final class Cli {

    /// Lucene warns at every start about a missing module that only speeds up large indexes. Held in a field
    /// because the platform drops loggers that are not referenced.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /// JavaFX warns at every start that it is on the class path, where it may be.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final PrintWriter out;
    private final PrintWriter err;
    private final Clock clock;
    private final Language language;
    private final Function<String, @Nullable String> environment;

    /// @param environment the variables of the process
    public Cli(PrintWriter out, PrintWriter err, Clock clock, Function<String, @Nullable String> environment) {
        this(out, err, clock, Language.ofMachine(), environment);
    }

    /// @param language used until a shop is open
    private Cli(
            PrintWriter out,
            PrintWriter err,
            Clock clock,
            Language language,
            Function<String, @Nullable String> environment) {
        this.environment = environment;
        this.language = language;
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    /// On the standard streams: in UTF-8 if a program reads them, in the console's charset if a person does.
    public static Cli ofThisMachine(Clock clock) {
        var console = System.console();
        var charset = console == null || !console.isTerminal() ? StandardCharsets.UTF_8 : charsetOf(console);
        return new Cli(
                writer(System.out, charset),
                writer(System.err, charset),
                clock,
                MachineLanguage.of(System.getenv()).orElseGet(Language::ofMachine),
                System::getenv);
    }

    private static Charset charsetOf(Console console) {
        return console.charset();
    }

    private static PrintWriter writer(PrintStream stream, Charset charset) {
        return new PrintWriter(new UnclosedStream(stream), true, charset);
    }

    /// @return the exit code
    public int run(String... arguments) {
        LUCENE.setLevel(Level.SEVERE);
        JAVAFX.setLevel(Level.SEVERE);
        var session = new CommandContext(out, err, clock, language, environment);
        return commands(session, arguments).execute(arguments);
    }

    CommandLine commands(CommandContext session, String... arguments) {
        var root = new CommandLine(new RootCommand(session));
        var tree = new CommandTree();
        tree.command("demo", () -> new DemoCommand(session));
        SignInCommands.addTo(tree, session);
        AdminCommands.addTo(tree, session);
        DeviceCommands.addTo(tree, session);
        DayCommands.addTo(tree, session);
        CustomerCommands.addTo(tree, session);
        AccountCommands.addTo(tree, session);
        DocumentCommands.addTo(tree, session);
        LoyaltyCommands.addTo(tree, session);
        ArticleCommands.addTo(tree, session);
        PromotionCommands.addTo(tree, session);
        OrderCommands.addTo(tree, session);
        AgendaCommands.addTo(tree, session);
        DavCommands.addTo(tree, session);
        SellingCommands.addTo(tree, session);
        PrintCommands.addTo(tree, session);
        VoucherCommands.addTo(tree, session);
        FiscalCommands.addTo(tree, session);
        tree.addTo(root, arguments);
        // A folder may be called as a command is: --data demo.
        root.setAllowSubcommandsAsOptionParameters(true);
        AmountConverter.teach(root);
        var troubles = new CommandErrors(session);
        root.setOut(out).setErr(err).setExecutionExceptionHandler(troubles).setParameterExceptionHandler(troubles);
        root.setExecutionStrategy(parsed -> {
            CommandRights.of(parsed).ifPresent(session.signIn()::require);
            return new RunLast().execute(parsed);
        });
        describe(root, session);
        return root;
    }

    private static void describe(CommandLine root, CommandContext session) {
        var descriptions = ResourceBundle.getBundle(
                "texts/cli",
                session.language().locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        root.setResourceBundle(descriptions);
        describe(root, "", session);
        root.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%n" + session.texts().get("cli.exit") + "%n")
                .exitCodeList(exitCodes(session));
    }

    private static Map<String, String> exitCodes(CommandContext session) {
        var codes = new LinkedHashMap<String, String>();
        codes.put(" " + ExitCode.DONE, session.texts().get("cli.exit.done"));
        codes.put(" " + ExitCode.REFUSED, session.texts().get("cli.exit.refused"));
        codes.put(" " + ExitCode.USAGE, session.texts().get("cli.exit.usage"));
        codes.put(" " + ExitCode.MACHINE, session.texts().get("cli.exit.machine"));
        codes.put(" " + ExitCode.NOT_SIGNED_IN, session.texts().get("cli.exit.notsignedin"));
        return codes;
    }

    /// Sets each command's description, looked up by its words joined with dots, and the rights that a script needs.
    private static void describe(CommandLine command, String name, CommandContext session) {
        var key = "cli.help." + (name.isEmpty() ? "comptoir" : name);
        var help = command.getCommandSpec()
                .usageMessage()
                .description(session.texts().get(key));
        CommandRights.of(command.getCommandSpec().userObject())
                .filter(rights -> !rights.isEmpty())
                .ifPresent(rights -> help.footer(
                        "", session.texts().get("cli.help.right", rights.size(), CommandRights.names(rights))));
        command.getSubcommands().forEach((word, subcommand) -> {
            var path = name.isEmpty() ? word : name + "." + word;
            describe(subcommand, path.toLowerCase(Locale.ROOT), session);
        });
    }

    /// The streams belong to the process and must not be closed.
    private static final class UnclosedStream extends OutputStream {

        private final PrintStream stream;

        UnclosedStream(PrintStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(int value) {
            stream.write(value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            stream.write(bytes, offset, length);
        }

        @Override
        public void flush() {
            stream.flush();
        }
    }
}
