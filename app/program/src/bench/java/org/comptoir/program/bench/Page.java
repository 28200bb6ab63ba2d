package org.comptoir.program.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/// The documentation page of the figures. Its parts are measured apart, each with a date and a machine of its own.
record Page(Path file) {

    private static final String INTRODUCTION = """
            # How fast it is

            The floor is what the same work costs without the program, in the same run: raw JDBC on the same engine
            reading or writing the same rows, the PDF library alone, or the program as it was started before. The
            ratios say more than the times, and the ratios of CPU time more than those of the clock. `first` is the
            first run in a process in which nothing is warm. CPU is that of all threads of the process, collector and
            compiler included. Commits are durable on both engines.
            """;

    /// A part of the page under its own heading.
    enum Part {
        EVERY_DAY("## Every day", "mvn -Pbench verify"),
        SCALE("## Years of sales", "mvn -Pbench verify -Dbench=scale");

        private final String heading;
        private final String command;

        Part(String heading, String command) {
            this.heading = heading;
            this.command = command;
        }

        private String text(String table, String load) {
            return """
                    %s

                    Measured by `%s` on %s, on %s; load average before and after: %s and %s.

                    %s
                    """.formatted(
                            heading,
                            command,
                            Machine.text(),
                            LocalDate.now(Clock.systemUTC()),
                            load,
                            Machine.load(),
                            table.strip());
        }
    }

    /// Replaces a part; the others stay as they were measured.
    void write(Part measured, String table, String load) throws IOException {
        var before = Files.exists(file) ? Files.readString(file) : "";
        var text = new StringBuilder(INTRODUCTION);
        for (var part : Part.values()) {
            var section = part == measured ? part.text(table, load) : kept(before, part);
            if (!section.isBlank()) {
                text.append('\n').append(section.strip()).append('\n');
            }
        }
        Files.writeString(file, text);
    }

    private static String kept(String page, Part part) {
        var start = page.indexOf(part.heading + "\n");
        if (start < 0) {
            return "";
        }
        var end = page.indexOf("\n## ", start + 1);
        return end < 0 ? page.substring(start) : page.substring(start, end);
    }
}
