package org.comptoir.desktop.start;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.comptoir.customers.dav.link.DavKind;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.shop.dav.DavDesk;
import org.comptoir.shop.dav.DavRun;
import org.comptoir.shop.dav.DavText;
import org.comptoir.shop.dav.http.DavProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Exchanges contacts and appointments with the shop's server when that is due, in the background, and tells only what
/// somebody has to deal with.
final class DavExchanger {

    private static final Logger LOG = LoggerFactory.getLogger(DavExchanger.class);
    private static final String TOPIC = "dav";

    private final Supplier<ScreenContext> contexts;
    private final DavDesk desk;
    private final AtomicBoolean isRunning = new AtomicBoolean();
    private @Nullable DavProblem told;

    /// @param contexts of the window as it is now
    DavExchanger(Supplier<ScreenContext> contexts, DavDesk desk) {
        this.contexts = contexts;
        this.desk = desk;
    }

    /// Returns at once, and does nothing while an exchange goes on.
    void exchange() {
        if (!isRunning.compareAndSet(false, true)) {
            return;
        }
        contexts.get()
                .tasks()
                .of(desk::exchangeDue)
                .onSuccess(this::tell)
                .onFailure(
                        Unavailable.UnavailableException.class,
                        problem -> LOG.info("What is shared cannot be read now; it is looked at again soon", problem))
                .onFinished(() -> isRunning.set(false))
                .start();
    }

    private void tell(Map<DavKind, DavRun> runs) {
        var context = contexts.get();
        var words = new DavText(context.language());
        var disputed = runs.values().stream().mapToInt(DavRun::disputed).sum();
        if (disputed > 0) {
            context.messages().warn(TOPIC, Message.of(words.toSettle(disputed), words.whereToSettle()));
            return;
        }
        runs.values().stream()
                .map(DavRun::problem)
                .filter(Objects::nonNull)
                .filter(problem -> !passesByItself(problem))
                .filter(problem -> problem != told)
                .findFirst()
                .ifPresent(problem -> {
                    told = problem;
                    context.messages().warn(TOPIC, Message.of(words.notExchanged(), words.problem(problem)));
                });
    }

    /// The next exchange goes on from there; the settings tell of it.
    private static boolean passesByItself(DavProblem problem) {
        return switch (problem) {
            case NO_ANSWER, BUSY, HELD, SERVER_FAULT -> true;
            case NOT_SET_UP,
                    NO_PASSWORD,
                    NO_ADDRESS,
                    NOT_SECURE,
                    CERTIFICATE,
                    SIGN_IN_REFUSED,
                    FORBIDDEN,
                    NOT_FOUND,
                    NOT_UNDERSTOOD,
                    TOO_LARGE,
                    FULL,
                    NOBODY_SHARED,
                    TOO_MANY_GONE,
                    TRAINING -> false;
        };
    }
}
