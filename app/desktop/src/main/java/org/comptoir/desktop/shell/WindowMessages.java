package org.comptoir.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.Messages;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.messages.Toasts;
import org.jspecify.annotations.Nullable;

/// The window's own messages: completed actions are temporary. A problem is shown on the screen where it arose, to the
/// person who was signed in then; one that lasts, on all screens to everybody. It must not move a page that somebody is
/// pressing: it arrives above the page, and is a bar of its own room once a screen is shown anew.
final class WindowMessages implements Messages {

    /// @param place empty for all screens
    private record Kept(Posted posted, Optional<Destination> place) {

        boolean isAbout(String topic) {
            return posted.topic().equals(topic);
        }
    }

    private final List<Kept> all = new ArrayList<>();
    private final PageMessages bars = new PageMessages();
    private final PageMessages arriving = new PageMessages();
    private final PageMessages docked = new PageMessages();
    private final Toasts toasts;
    private final Supplier<@Nullable Destination> here;
    private final Runnable saved;

    /// @param here the current screen
    /// @param saved told when something was done there
    WindowMessages(Toasts toasts, Supplier<@Nullable Destination> here, Runnable saved) {
        this.toasts = toasts;
        this.here = here;
        this.saved = saved;
    }

    @Override
    public void post(String topic, Level level, Message message) {
        switch (level) {
            case DONE -> {
                dismiss(topic);
                saved.run();
                toasts.show(message);
            }
            case WARNING, FAILURE -> keep(new Kept(new Posted(topic, level, message), Optional.ofNullable(here.get())));
        }
    }

    @Override
    public void lasting(String topic, Level level, Message message) {
        keep(new Kept(new Posted(topic, level, message), Optional.empty()));
    }

    private void keep(Kept kept) {
        var posted = kept.posted();
        all.removeIf(other -> other.isAbout(posted.topic()));
        all.add(kept);
        post(bars, posted);
        post(isIn(docked, posted.topic()) ? docked : arriving, posted);
    }

    private static boolean isIn(PageMessages messages, String topic) {
        return messages.posted().stream().anyMatch(other -> other.topic().equals(topic));
    }

    private static void post(PageMessages messages, Posted posted) {
        messages.post(posted.topic(), posted.level(), posted.message());
    }

    @Override
    public void dismiss(String topic) {
        all.removeIf(other -> other.isAbout(topic));
        bars.dismiss(topic);
        arriving.dismiss(topic);
        docked.dismiss(topic);
    }

    /// Another screen is shown.
    void screenChanged() {
        for (var kept : all) {
            var posted = kept.posted();
            if (kept.place().isEmpty() || kept.place().equals(Optional.ofNullable(here.get()))) {
                post(bars, posted);
            } else {
                bars.dismiss(posted.topic());
            }
        }
        arriving.dismissAll();
        docked.dismissAll();
        bars.posted().forEach(posted -> post(docked, posted));
    }

    /// Somebody else has signed in.
    void personChanged() {
        var theirs = all.stream().filter(kept -> kept.place().isPresent()).toList();
        theirs.forEach(kept -> dismiss(kept.posted().topic()));
    }

    /// Those that came since the current screen was shown.
    PageMessages arriving() {
        return arriving;
    }

    /// Those that were there when it was shown.
    PageMessages docked() {
        return docked;
    }

    /// Those of the current screen.
    PageMessages bars() {
        return bars;
    }
}
