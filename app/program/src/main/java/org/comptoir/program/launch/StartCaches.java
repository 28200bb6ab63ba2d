package org.comptoir.program.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Makes the files from which starts take their classes (JEP 483), by starts that nobody sees. A file that Java
/// refuses would make every start slower than none, so each is tried, and an empty one says that none could be made.
public final class StartCaches {

    static final String LOG = "start.log";

    /// Of the owner of the shop in which starts are trained.
    static final String PIN = "1357";

    private static final String MAIN = "org.comptoir.program.Main";
    private static final int MAX_MINUTES = 5;

    private final Path folder;
    private final Path log;

    private StartCaches(Path folder) {
        this.folder = folder;
        this.log = folder.resolve(LOG);
    }

    /// @param arguments the folder with `java.options`, where the caches are put, and the kinds of start
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var caches = new StartCaches(Path.of(arguments[0]));
        for (var kind : List.of(arguments).subList(1, arguments.length)) {
            caches.make(StartKind.of(kind));
        }
    }

    private void make(StartKind kind) throws IOException, InterruptedException {
        var cache = kind.cacheIn(folder);
        var made = folder.resolve(kind.word() + ".new");
        var shop = folder.resolve("training-" + kind.word());
        Files.write(cache, new byte[0]);
        Files.deleteIfExists(made);
        delete(shop);
        try {
            if (isMade(kind, made, shop)) {
                Files.move(made, cache, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(made);
            delete(shop);
        }
    }

    /// The shop is made by a start of its own, as most starts make none.
    private boolean isMade(StartKind kind, Path made, Path shop) throws IOException, InterruptedException {
        return java(
                        PIN,
                        List.of(),
                        List.of(
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
                                "--pin-stdin"))
                && java(
                        "",
                        List.of("-XX:AOTCacheOutput=" + made),
                        List.of(Training.class.getName(), kind.word(), shop.toString()))
                && Files.exists(made)
                && java("", List.of("-XX:AOTMode=on", "-XX:AOTCache=" + made), List.of(MAIN, "--version"));
    }

    /// @param input on its standard input
    private boolean java(String input, List<String> options, List<String> words)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + folder.resolve("java.options"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(words);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try (var in = process.outputWriter()) {
            in.write(input);
        }
        if (!process.waitFor(MAX_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            return false;
        }
        return process.exitValue() == 0;
    }

    private static void delete(Path shop) throws IOException {
        if (Files.exists(shop)) {
            try (var files = Files.walk(shop)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
