package org.comptoir.program.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/// The hardware of the measurement, without anything that identifies the machine or its owner.
final class Machine {

    private static final double BYTES_A_GIGABYTE = 1024.0 * 1024 * 1024;

    private Machine() {}

    static String text() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                Locale.ROOT,
                "%d cores, %.0f GB, %s %s, %s %s",
                system.getAvailableProcessors(),
                system.getTotalMemorySize() / BYTES_A_GIGABYTE,
                System.getProperty("java.vendor.version", "JDK"),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }

    /// The current system load.
    static String load() {
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load);
    }
}
