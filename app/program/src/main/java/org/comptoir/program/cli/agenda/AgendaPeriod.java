package org.comptoir.program.cli.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The days of the agenda that a command is about; four weeks from today unless given.
final class AgendaPeriod {

    private static final int USUAL_DAYS = 28;

    @Option(names = "--from", paramLabel = "DAY", descriptionKey = "cli.option.agendafrom")
    @Nullable
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", descriptionKey = "cli.option.agendato")
    @Nullable
    private LocalDate to;

    LocalDate first(LocalDate today) {
        return from == null ? today : from;
    }

    /// Exclusive.
    LocalDate end(LocalDate today) {
        return to == null ? first(today).plusDays(USUAL_DAYS) : to.plusDays(1);
    }
}
