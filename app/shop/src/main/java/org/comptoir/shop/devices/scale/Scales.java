package org.comptoir.shop.devices.scale;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.pos.till.machine.MachineFile;
import org.comptoir.pos.till.machine.ScaleKind;
import org.comptoir.pos.till.machine.ScaleSettings;

/// The scale of this machine.
public final class Scales {

    private static final String NETWORK_ADDRESS = "[^\\s:]+:\\d{1,5}";
    private static final int MAX_PORT = 65_535;
    private static final int MAX_READINGS = 5;

    /// What is put on a simulated scale, one after another.
    private static final List<Long> SIMULATED_GRAMS = List.of(352L, 1_204L, 86L);

    private final MachineFile machine;
    private final AtomicInteger simulated = new AtomicInteger();

    public Scales(MachineFile machine) {
        this.machine = machine;
    }

    /// Whether one is set.
    public boolean isThere() {
        return settings().kind() != ScaleKind.NONE;
    }

    public ScaleSettings settings() {
        return machine.settings().scale();
    }

    /// As it is set now; empty for none.
    public Optional<Scale> current() {
        return of(settings(), SIMULATED_GRAMS.get(simulated.getAndIncrement() % SIMULATED_GRAMS.size()));
    }

    /// The scale that is described; empty for none, or where the address is none.
    public static Optional<Scale> of(ScaleSettings settings) {
        return of(settings, SIMULATED_GRAMS.getFirst());
    }

    /// What a scale shows, set or not, once it is steady, or else its last answer: to try it. May take some seconds.
    ///
    /// @throws IllegalArgumentException if no scale is described
    public static ScaleReading weigh(ScaleSettings settings) {
        try (var scale = of(settings).orElseThrow(() -> new IllegalArgumentException("no scale: " + settings))) {
            var reading = scale.read();
            for (var i = 1; i < MAX_READINGS && reading instanceof ScaleReading.Unstable; i++) {
                reading = scale.read();
            }
            return reading;
        }
    }

    private static Optional<Scale> of(ScaleSettings settings, long simulatedGrams) {
        if (!isFit(settings)) {
            return Optional.empty();
        }
        var address = settings.address();
        return switch (settings.kind()) {
            case NONE -> Optional.empty();
            case SIMULATOR -> Optional.of(new SimulatedScale(simulatedGrams));
            case SERIAL -> Optional.of(new LineScale(() -> SerialLine.open(address), protocol(settings)));
            case NETWORK -> Optional.of(new LineScale(() -> network(address), protocol(settings)));
        };
    }

    private static ScaleLine network(String address) throws java.io.IOException {
        var colon = address.lastIndexOf(':');
        return NetworkLine.open(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    private static WeighingProtocol protocol(ScaleSettings settings) {
        return switch (settings.protocol()) {
            case TOLEDO_8217 -> new Toledo8217();
            case NCI -> new NciProtocol();
        };
    }

    /// Whether the address can be one of that kind.
    public static boolean isFit(ScaleSettings settings) {
        return switch (settings.kind()) {
            case NONE -> true;
            case SIMULATOR -> true;
            case SERIAL -> !settings.address().isEmpty();
            case NETWORK -> settings.address().matches(NETWORK_ADDRESS) && isPort(settings.address());
        };
    }

    private static boolean isPort(String address) {
        var port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        return port > 0 && port <= MAX_PORT;
    }
}
