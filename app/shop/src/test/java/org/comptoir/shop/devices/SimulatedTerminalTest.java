package org.comptoir.shop.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.comptoir.pos.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedTerminalTest {

    @TempDir
    Path folder;

    @Test
    void answersByTheCents() {
        var terminal = new SimulatedTerminal(folder, false);

        assertThat(terminal.charge(UUID.randomUUID(), Money.euros(20))).isEqualTo(new TerminalAnswer.Approved());
        assertThat(terminal.charge(UUID.randomUUID(), Money.of("20.51"))).isEqualTo(new TerminalAnswer.Declined());
        assertThat(terminal.charge(UUID.randomUUID(), Money.of("20.52"))).isEqualTo(new TerminalAnswer.Cancelled());
        assertThat(terminal.charged()).isEqualTo(Money.euros(20));
    }

    @Test
    void chargesOnceHoweverOftenItIsAskedAndWhoeverAsks() {
        var request = UUID.randomUUID();
        var losing = new SimulatedTerminal(folder, true);

        assertThat(losing.charge(request, Money.euros(20))).isEqualTo(new TerminalAnswer.Unknown());
        assertThat(losing.charge(request, Money.euros(20))).isEqualTo(new TerminalAnswer.Approved());
        assertThat(new SimulatedTerminal(folder, true).charge(request, Money.euros(20)))
                .as("after the program was started again")
                .isEqualTo(new TerminalAnswer.Approved());
        assertThat(losing.charged()).isEqualTo(Money.euros(20));
    }
}
