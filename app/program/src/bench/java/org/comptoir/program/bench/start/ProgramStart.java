package org.comptoir.program.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.comptoir.program.launch.Training;

/// The whole program in a process of its own.
///
/// @param target the build folder of the module `program`
/// @param work for what the runs write
record ProgramStart(Path target, Path work, Way way) {

    private static final String MAIN = "org.comptoir.program.Main";
    private static final Pattern SHOWN =
            Pattern.compile("first screen shown (\\d+) ms after the start, (\\d+) ms of processor time");

    private Path cache(String kind) {
        return work.resolve(way.name().toLowerCase(Locale.ROOT) + "-" + kind + ".aot");
    }

    /// Keeps ready what these starts load, as the launcher does after a build.
    void prepare() throws IOException, InterruptedException {
        var shop = work.resolve("training-" + way);
        var founding = java(
                "window",
                MAIN,
                "--data",
                shop.toString(),
                "init",
                "--name",
                "Training",
                "--country",
                "FR",
                "--language",
                "fr",
                "--pin-stdin");
        Run.of(founding, "1357");
        for (var kind : List.of("window", "commands")) {
            var training = java(kind, Training.class.getName(), kind, shop.toString());
            training.add(1, "-XX:AOTCacheOutput=" + cache(kind));
            run(training);
        }
    }

    /// Until somebody could sign in.
    Run signIn(Path shop) throws IOException, InterruptedException {
        var command = java("window", MAIN, "--data", shop.toString());
        command.addAll(
                1,
                List.of(
                        "-Dcomptoir.leaveWhenShown=true",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.awt.headless=true",
                        "-Dlogback.configurationFile=" + log()));
        var ended = run(command);
        var shown = SHOWN.matcher(ended.output());
        if (!shown.find()) {
            throw new IllegalStateException("no sign-in was shown: " + ended.output());
        }
        return new Run(
                Double.parseDouble(shown.group(1)), Double.parseDouble(shown.group(2)), ended.peakMegabytes(), 0, "");
    }

    /// From start to end.
    Run command(Path shop, String... words) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of("--data", shop.toString()));
        all.addAll(List.of(words));
        all.addFirst(MAIN);
        return run(java("commands", all.toArray(String[]::new)));
    }

    /// Without anything kept ready, as the launcher asks for it.
    Run version() throws IOException, InterruptedException {
        return run(new ArrayList<>(List.of(
                executable(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                program(),
                MAIN,
                "--version")));
    }

    /// A day on all screens of a shop that is there, drawn and checked.
    Run day(Path shop, Path pictures) throws IOException, InterruptedException {
        return run(java("window", MAIN, "--data", shop.toString(), "demo", "--offscreen", pictures.toString()));
    }

    private Path log() throws IOException {
        var file = work.resolve("logback.xml");
        return Files.writeString(file, """
                <configuration>
                    <appender name="OUT" class="ch.qos.logback.core.ConsoleAppender">
                        <encoder><pattern>%msg%n</pattern></encoder>
                    </appender>
                    <logger name="org.comptoir" level="INFO"/>
                    <root level="ERROR"><appender-ref ref="OUT"/></root>
                </configuration>
                """);
    }

    private List<String> java(String kind, String... words) throws IOException {
        var launch = target.resolve("launch");
        var command = new ArrayList<>(List.of(executable(), "@" + launch.resolve("java.options")));
        command.addAll(way.options(launch));
        if (kind.equals("window") && way != Way.BEFORE) {
            command.addAll(List.of("-Xmx512m", "-XX:NewSize=24m", "-XX:MaxNewSize=48m"));
        }
        if (way != Way.UNPREPARED && Files.exists(cache(kind))) {
            command.addAll(List.of("-XX:AOTCache=" + cache(kind), "-Xlog:aot*=off", "-Xlog:cds*=off"));
        }
        command.addAll(List.of("-cp", program()));
        command.addAll(List.of(words));
        return command;
    }

    private static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private String program() throws IOException {
        try (var jars = Files.newDirectoryStream(target, "program-*[0-9T].jar")) {
            return jars.iterator().next().toString();
        }
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        return Run.of(command, "");
    }
}
