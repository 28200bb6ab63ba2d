package org.comptoir.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.comptoir.program.cli.Cli;

/// A hidden start during which Java records what it can prepare for later ones (JEP 483, JEP 515): a shop is
/// created, a command runs, and the window opens to sign in. Only code that runs here becomes fast, so it must
/// cover what most starts do.
public final class Training {

    /// The user is waiting meanwhile; without a cache the program starts all the same.
    private static final int MAX_MINUTES = 4;

    private Training() {}

    /// @param arguments the folder of a temporary shop, deleted before and after
    public static void main(String[] arguments) throws IOException {
        endInTime();
        openNoWindow();
        var shop = Path.of(arguments[0]);
        delete(shop);
        var code = start(shop.toString());
        delete(shop);
        System.exit(code);
    }

    private static void endInTime() {
        CompletableFuture.delayedExecutor(MAX_MINUTES, TimeUnit.MINUTES)
                .execute(() -> Runtime.getRuntime().halt(1));
    }

    private static void openNoWindow() {
        System.setProperty("comptoir.leaveWhenShown", "true");
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    private static int start(String shop) {
        var cli = Cli.ofThisMachine(Clock.systemDefaultZone());
        cli.run("--data", shop, "init", "--name", "Training", "--country", "FR", "--language", "fr", "--pin", "1357");
        cli.run("--data", shop, "sales", "list");
        return cli.run("--data", shop);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
