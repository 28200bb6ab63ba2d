package org.comptoir.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.comptoir.program.cli.Cli;

/// The start that nobody sees, from which Java learns what it can keep ready for the next ones (JEP 483, JEP 515): a
/// shop is founded, a command answers, and the window opens to sign in. What the cache knows of is what is quick, so
/// this must do what most starts do.
public final class Training {

    /// Somebody waits for the program meanwhile; without a cache it starts all the same.
    private static final int MAX_MINUTES = 4;

    private Training() {}

    /// @param arguments the folder of a shop that nobody needs; it is emptied before and gone afterwards
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
