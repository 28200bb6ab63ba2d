package org.comptoir.shop.devices;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.comptoir.pos.till.machine.MachineFile;

/// The card terminal of this machine.
public final class CardTerminals {

    private final MachineFile machine;
    private final Path folder;
    private final Clock clock;

    /// @param folder of the machine's data
    public CardTerminals(MachineFile machine, Path folder, Clock clock) {
        this.machine = machine;
        this.folder = folder;
        this.clock = clock;
    }

    /// As it is set now; empty for a separate one that is used by hand.
    public Optional<CardTerminal> current() {
        return switch (machine.settings().terminal()) {
            case BY_HAND -> Optional.empty();
            case SIMULATOR -> Optional.of(new SimulatedTerminal(folder, clock, false));
            case LOSING_SIMULATOR -> Optional.of(new SimulatedTerminal(folder, clock, true));
        };
    }
}
