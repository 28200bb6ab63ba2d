package org.comptoir.program.cli;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/// A line on standard input, as provided by a program or a pipe.
final class TypedInput {

    private TypedInput() {}

    static CommandRun line(String line, Supplier<CommandRun> run) {
        var before = System.in;
        System.setIn(new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            return run.get();
        } finally {
            System.setIn(before);
        }
    }
}
