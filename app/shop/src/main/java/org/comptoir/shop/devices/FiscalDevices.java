package org.comptoir.shop.devices;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.comptoir.pos.till.machine.RecorderSettings;

/// The fiscal recorder of this machine.
public final class FiscalDevices {

    private final Supplier<RecorderSettings> recorder;
    private final Path folder;
    private final Clock clock;

    /// @param recorder read at each call
    /// @param folder of the machine's data
    public FiscalDevices(Supplier<RecorderSettings> recorder, Path folder, Clock clock) {
        this.recorder = recorder;
        this.folder = folder;
        this.clock = clock;
    }

    /// As it is set now; empty for none.
    public Optional<FiscalDevice> current() {
        return switch (recorder.get().kind()) {
            case NONE -> Optional.empty();
            case SIMULATOR -> Optional.of(new SimulatedRecorder(folder, clock, false));
            case LOSING_SIMULATOR -> Optional.of(new SimulatedRecorder(folder, clock, true));
        };
    }
}
