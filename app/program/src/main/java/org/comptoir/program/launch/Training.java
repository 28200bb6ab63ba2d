package org.comptoir.program.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.comptoir.program.cli.Cli;
import org.comptoir.program.window.HiddenHand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A hidden start during which Java records what it can prepare for later ones (JEP 483, JEP 515). Only code that
/// runs here becomes fast, so it must cover what most starts do.
public final class Training {

    private static final Logger LOG = LoggerFactory.getLogger(Training.class);

    /// The user is waiting meanwhile; without a cache the program starts all the same.
    private static final int MAX_MINUTES = 4;

    /// The parts of JavaFX that draw on a screen, which a hidden start has none of.
    private static final Pattern SCREEN =
            Pattern.compile("com/sun/(glass/ui/(gtk|win|mac)|prism/(es2|d3d))/[^/]+\\.class");

    private Training() {}

    /// @param arguments the kind of start, and the folder of a shop to start in
    public static void main(String[] arguments) throws IOException {
        CompletableFuture.delayedExecutor(MAX_MINUTES, TimeUnit.MINUTES)
                .execute(() -> Runtime.getRuntime().halt(1));
        var cli = Cli.ofThisMachine(Clock.systemDefaultZone());
        var shop = arguments[1];
        System.exit(
                switch (StartKind.of(arguments[0])) {
                    case WINDOW -> window(cli, shop);
                    case COMMANDS -> commands(cli, shop);
                });
    }

    private static int window(Cli cli, String shop) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        loadScreen();
        Thread.ofPlatform().daemon().start(new HiddenHand(StartCaches.PIN));
        return cli.run("--data", shop);
    }

    private static int commands(Cli cli, String shop) {
        cli.run("--help");
        cli.run("--data", shop, "customers", "find", "a");
        cli.run("--data", shop, "report", "tills");
        cli.run("--data", shop, "sales", "list", "--json");
        return cli.run("--data", shop, "sales", "list");
    }

    /// Loads these classes and runs nothing of them.
    private static void loadScreen() throws IOException {
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            for (var jar : new ClassPath(Path.of(entry)).jars("javafx-graphics-")) {
                try (var file = new JarFile(jar.toFile())) {
                    file.stream()
                            .map(named -> named.getName())
                            .filter(SCREEN.asMatchPredicate())
                            .forEach(Training::load);
                }
            }
        }
    }

    private static void load(String file) {
        var name = file.replace('/', '.').replaceFirst("\\.class$", "");
        try {
            Class.forName(name, false, Training.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            LOG.info("{} is not kept ready", name, e);
        }
    }
}
