package org.comptoir.program.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The whole program, started the way its launcher starts it.
///
/// @param target the build folder of the module `app`
record Program(Path target, Path work) {

    private static final Pattern SHOWN = Pattern.compile("first screen shown (\\d+) ms");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final long MAX_SECONDS = 180;

    /// The measurements of one run.
    ///
    /// @param megabytes resident memory when the first screen was shown; 0 if the system does not report it
    record Run(double millis, double cpu, double megabytes) {}

    private Path cache() {
        return work.resolve("start.aot");
    }

    /// Creates the class cache, as the launcher does after a build.
    void makeCache() throws IOException, InterruptedException {
        var training = window(List.of("-XX:AOTCacheOutput=" + cache()));
        training.addAll(List.of(
                "org.comptoir.program.Training", work.resolve("training").toString()));
        run(training);
    }

    /// A complete run of a command, with the compiler settings the launcher uses for commands.
    Run command(Path shop, String... words) throws IOException, InterruptedException {
        var command = java(cacheOption());
        command.add(1, "-XX:TieredStopAtLevel=1");
        command.addAll(List.of("org.comptoir.program.Main", "--data", shop.toString()));
        command.addAll(Arrays.asList(words));
        return run(command);
    }

    /// Starts the window and waits until somebody could sign in.
    Run start(Path shop) throws IOException, InterruptedException {
        var window = window(cacheOption());
        window.addAll(List.of("org.comptoir.program.Main", "--data", shop.toString()));
        return run(window);
    }

    private List<String> cacheOption() {
        return Files.exists(cache())
                ? List.of("-XX:AOTCache=" + cache(), "-Xlog:aot*=off", "-Xlog:cds*=off")
                : List.of();
    }

    /// Everything except what is started.
    private List<String> window(List<String> options) throws IOException {
        var log = work.resolve("logback.xml");
        Files.writeString(log, """
                <configuration>
                    <appender name="OUT" class="ch.qos.logback.core.ConsoleAppender">
                        <encoder><pattern>%msg%n</pattern></encoder>
                    </appender>
                    <logger name="org.comptoir" level="INFO"/>
                    <root level="ERROR"><appender-ref ref="OUT"/></root>
                </configuration>
                """);
        var command = java(options);
        command.addAll(List.of(
                "-Dcomptoir.leaveWhenShown=true",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-Dlogback.configurationFile=" + log));
        return command;
    }

    private List<String> java(List<String> options) throws IOException {
        var launch = target.resolve("launch");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + launch.resolve("java.options"));
        command.addAll(options);
        command.addAll(List.of("--module-path", launch.resolve("javafx").toString()));
        command.addAll(List.of("--class-path", classPath(launch)));
        return command;
    }

    private String classPath(Path launch) throws IOException {
        try (var built = Files.list(target);
                var libraries = Files.list(launch.resolve("lib"))) {
            var own = built.filter(file -> file.getFileName().toString().matches("program-.*\\.jar"))
                    .limit(1);
            return String.join(
                    System.getProperty("path.separator"),
                    Stream.concat(own, libraries.sorted()).map(Path::toString).toList());
        }
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        var before = System.nanoTime();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var shownMillis = 0.0;
        var megabytes = 0.0;
        var cpu = 0.0;
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                cpu = cpu(process, cpu);
                var matcher = SHOWN.matcher(line);
                if (matcher.find()) {
                    shownMillis = Double.parseDouble(matcher.group(1));
                    megabytes = resident(process);
                }
            }
        }
        if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not end: " + command.getLast());
        }
        var wall = (System.nanoTime() - before) / 1e6;
        return new Run(shownMillis > 0 ? shownMillis : wall, cpu, megabytes);
    }

    private static double cpu(Process process, double before) {
        return process.info().totalCpuDuration().map(cpu -> cpu.toNanos() / 1e6).orElse(before);
    }

    private static double resident(Process process) throws IOException {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        var matcher = RESIDENT.matcher(Files.readString(status));
        return matcher.find() ? Double.parseDouble(matcher.group(1)) / 1024 : 0;
    }
}
