package org.comptoir.shop.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.machine.CardSlip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedTerminalTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-07T10:15:30Z"), ZoneOffset.UTC);
    private static final TerminalAnswer APPROVED =
            new TerminalAnswer.Approved(new CardSlip(SimulatedTerminal.DETAILS, CLOCK.instant()));

    @TempDir
    Path folder;

    @Test
    void answersByTheCents() {
        var terminal = new SimulatedTerminal(folder, CLOCK, false);

        assertThat(terminal.charge(UUID.randomUUID(), Money.euros(20))).isEqualTo(APPROVED);
        assertThat(terminal.charge(UUID.randomUUID(), Money.of("20.51"))).isEqualTo(new TerminalAnswer.Declined());
        assertThat(terminal.charge(UUID.randomUUID(), Money.of("20.52"))).isEqualTo(new TerminalAnswer.Cancelled());
        assertThat(terminal.charged()).isEqualTo(Money.euros(20));
    }

    @Test
    void chargesOnceHoweverOftenItIsAskedAndWhoeverAsks() {
        var request = UUID.randomUUID();
        var losing = new SimulatedTerminal(folder, CLOCK, true);

        assertThat(losing.charge(request, Money.euros(20))).isEqualTo(new TerminalAnswer.Unknown());
        assertThat(losing.charge(request, Money.euros(20))).isEqualTo(APPROVED);
        assertThat(new SimulatedTerminal(folder, CLOCK, true).charge(request, Money.euros(20)))
                .as("after the program was started again")
                .isEqualTo(APPROVED);
        assertThat(losing.charged()).isEqualTo(Money.euros(20));
        var later = Clock.offset(CLOCK, Duration.ofHours(1));
        assertThat(new SimulatedTerminal(folder, later, false).charge(request, Money.euros(20)))
                .as("the time of the charge is told, not that of the question")
                .isEqualTo(APPROVED);
    }
}
