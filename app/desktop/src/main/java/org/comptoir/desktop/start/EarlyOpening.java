package org.comptoir.desktop.start;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.shop.open.ShopPlace;
import org.jspecify.annotations.Nullable;

/// The shop is opened while JavaFX starts, which the window would only ask for afterwards.
final class EarlyOpening {

    private static final AtomicReference<@Nullable CompletableFuture<OpenedShop.Result>> BEGUN =
            new AtomicReference<>();

    private EarlyOpening() {}

    static void begin(ShopPlace place, Clock clock) {
        var opening = new CompletableFuture<OpenedShop.Result>();
        BEGUN.set(opening);
        Thread.ofPlatform().name("opening").daemon().start(() -> {
            try {
                opening.complete(OpenedShop.open(place, clock, KeyUnlock.ofMachine()));
            } catch (RuntimeException | Error e) {
                opening.completeExceptionally(e);
            }
        });
    }

    /// Waits for what was begun; opens the shop itself when that was taken already.
    static OpenedShop.Result take(ShopPlace place, Clock clock, KeyUnlock unlock) {
        var begun = BEGUN.getAndSet(null);
        if (begun == null) {
            return OpenedShop.open(place, clock, unlock);
        }
        try {
            return begun.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
        }
    }

    /// Closes what nobody took, as when there is no display.
    static void drop() {
        var begun = BEGUN.getAndSet(null);
        if (begun != null) {
            begun.thenAccept(result -> {
                        switch (result) {
                            case OpenedShop.Result.Ready(var opened) ->
                                opened.shop().close();
                            case OpenedShop.Result.NotFounded(var shop) -> shop.close();
                        }
                    })
                    .exceptionally(unopened -> null)
                    .join();
        }
    }
}
