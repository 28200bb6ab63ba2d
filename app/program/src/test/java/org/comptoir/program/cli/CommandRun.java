package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.OpenShop;

/// The output and exit code of a command.
///
/// Whoever founds a shop is signed in for an hour, so the next commands of a test act as its owner.
record CommandRun(int code, String out, String err) {

    static final String PIN = "1470";

    static CommandRun of(Path data, String... commandLine) {
        var arguments = new ArrayList<>(List.of(commandLine));
        arguments.add("--data");
        arguments.add(data.toString());
        return ofAll(arguments);
    }

    /// Founds a shop whose owner has the PIN [#PIN]; in the folder, unless it is told another database, it finds the
    /// empty tables that a first start makes.
    static CommandRun found(Path data, String... more) {
        if (!List.of(more).contains("--database") && Files.notExists(data.resolve("database"))) {
            TestDatabases.provision(data, new Schema("pos"), new Schema("customers"));
        }
        var arguments = new ArrayList<>(
                List.of("init", "--name", "Chez Nous", "--country", "FR", "--language", "en", "--pin-stdin"));
        arguments.addAll(List.of(more));
        return TypedInput.line(PIN, () -> of(data, arguments.toArray(String[]::new)));
    }

    /// Gives the first of the staff, whose PIN a test does not know, another one, and signs them in.
    static void signInOwner(Path data, Clock clock) {
        try (var shop = OpenShop.open(data, clock)) {
            var owner = shop.staff().active().getFirst();
            shop.staff().changePin(SignedInStaff.commandLine("test"), owner.id(), PIN.toCharArray());
        }
        var signedIn = TypedInput.line(PIN, () -> at(clock, data, "sign-in", "--pin-stdin"));
        assertThat(signedIn.code()).as(signedIn.err()).isZero();
    }

    /// At another time than now.
    static CommandRun at(Clock clock, Path data, String... commandLine) {
        var arguments = new ArrayList<>(List.of(commandLine));
        arguments.addAll(List.of("--data", data.toString()));
        return ofAll(clock, Map.of(), arguments);
    }

    /// Signs the owner in on a machine where nobody is.
    static void signIn(Path data) {
        var signedIn = TypedInput.line(PIN, () -> of(data, "sign-in", "--pin-stdin"));
        assertThat(signedIn.code()).as(signedIn.err()).isZero();
    }

    /// Acts by a token, as a script does.
    static CommandRun byToken(String secret, Path data, String... commandLine) {
        var arguments = new ArrayList<>(List.of(commandLine));
        arguments.addAll(List.of("--data", data.toString()));
        return ofAll(Map.of("COMPTOIR_TOKEN", secret), arguments);
    }

    static CommandRun ofAll(List<String> arguments) {
        return ofAll(Map.of(), arguments);
    }

    private static CommandRun ofAll(Map<String, String> environment, List<String> arguments) {
        return ofAll(Clock.systemUTC(), environment, arguments);
    }

    private static CommandRun ofAll(Clock clock, Map<String, String> environment, List<String> arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = new Cli(new PrintWriter(out), new PrintWriter(err), clock, environment::get)
                .run(arguments.toArray(String[]::new));
        return new CommandRun(code, out.toString(), err.toString());
    }

    JsonNode json() {
        return read(out);
    }

    /// The JSON error on standard error.
    JsonNode problem() {
        return read(err);
    }

    private JsonNode read(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + out + err, e);
        }
    }
}
