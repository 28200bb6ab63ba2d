package org.comptoir.shop.devices;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.comptoir.pos.till.machine.MachineFile;

/// The fiscal recorder of this machine.
public final class FiscalDevices {

    private final MachineFile machine;
    private final Path folder;
    private final Clock clock;

    /// @param folder of the machine's data
    public FiscalDevices(MachineFile machine, Path folder, Clock clock) {
        this.machine = machine;
        this.folder = folder;
        this.clock = clock;
    }

    /// As it is set now; empty for none.
    public Optional<FiscalDevice> current() {
        return switch (machine.settings().recorder().kind()) {
            case NONE -> Optional.empty();
            case SIMULATOR -> Optional.of(new SimulatedRecorder(folder, clock, false));
            case LOSING_SIMULATOR -> Optional.of(new SimulatedRecorder(folder, clock, true));
        };
    }
}
