package org.comptoir.shop.devices;

import java.nio.file.Path;
import java.util.Optional;
import org.comptoir.pos.till.machine.MachineFile;

/// The card terminal of this machine.
public final class CardTerminals {

    private final MachineFile machine;
    private final Path folder;

    /// @param folder of the machine's data
    public CardTerminals(MachineFile machine, Path folder) {
        this.machine = machine;
        this.folder = folder;
    }

    /// As it is set now; empty for a separate one that is used by hand.
    public Optional<CardTerminal> current() {
        return switch (machine.settings().terminal()) {
            case BY_HAND -> Optional.empty();
            case SIMULATOR -> Optional.of(new SimulatedTerminal(folder, false));
            case LOSING_SIMULATOR -> Optional.of(new SimulatedTerminal(folder, true));
        };
    }
}
