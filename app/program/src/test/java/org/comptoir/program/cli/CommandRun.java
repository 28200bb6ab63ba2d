package org.comptoir.program.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// The output and exit code of a command.
record CommandRun(int code, String out, String err) {

    static CommandRun of(Path data, String... commandLine) {
        var arguments = new ArrayList<>(List.of(commandLine));
        arguments.add("--data");
        arguments.add(data.toString());
        return ofAll(arguments);
    }

    static CommandRun ofAll(List<String> arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = new Cli(new PrintWriter(out), new PrintWriter(err), Clock.systemUTC())
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
