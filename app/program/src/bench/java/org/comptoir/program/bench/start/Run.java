package org.comptoir.program.bench.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The measurements of one process that ended well.
///
/// @param cpu processor time in milliseconds
/// @param peakMegabytes of resident memory at most; 0 if the system does not tell
/// @param lastMegabytes of resident memory shortly before the end
record Run(double millis, double cpu, double peakMegabytes, double lastMegabytes, String output) {

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final long EVERY_MILLIS = 20;
    private static final long MAX_MILLIS = TimeUnit.MINUTES.toMillis(10);

    /// @param input on its standard input
    static Run of(List<String> command, String input) throws IOException, InterruptedException {
        var before = System.nanoTime();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var in = process.outputWriter()) {
            in.write(input);
        }
        var output = CompletableFuture.supplyAsync(() -> read(process));
        var cpu = 0.0;
        var peak = 0.0;
        var last = 0.0;
        while (!process.waitFor(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            cpu = Math.max(
                    cpu,
                    process.info()
                            .totalCpuDuration()
                            .map(used -> used.toNanos() / 1e6)
                            .orElse(0.0));
            var status = status(process);
            peak = Math.max(peak, megabytes(PEAK, status));
            var resident = megabytes(RESIDENT, status);
            // One that has just ended has none any more.
            last = resident > 0 ? resident : last;
            if ((System.nanoTime() - before) / 1e6 > MAX_MILLIS) {
                process.destroyForcibly();
            }
        }
        var wall = (System.nanoTime() - before) / 1e6;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue() + ": " + output.join());
        }
        return new Run(wall, cpu, peak, last, output.join());
    }

    private static String read(Process process) {
        try (var lines = process.inputReader()) {
            return lines.lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String status(Process process) throws IOException {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status"));
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static double megabytes(Pattern form, String status) {
        var found = form.matcher(status);
        return found.find() ? Double.parseDouble(found.group(1)) / 1024 : 0;
    }
}
