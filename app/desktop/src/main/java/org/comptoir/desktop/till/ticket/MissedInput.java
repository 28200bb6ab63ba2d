package org.comptoir.desktop.till.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// Keeps what was scanned or chosen while the data was out of reach, and offers to repeat it, in order.
public final class MissedInput {

    private static final String TOPIC = "missed";

    private record Missed(String name, Runnable again) {}

    private final ScreenContext context;
    private final Texts texts;
    private final List<Missed> missed = new ArrayList<>();

    MissedInput(ScreenContext context) {
        this.context = context;
        texts = context.texts("sell");
    }

    /// @param name as people know it, such as a scanned code
    public void keep(Unavailable reason, String name, Runnable again) {
        missed.add(new Missed(name, again));
        var names = missed.stream().map(Missed::name).collect(Collectors.joining(", "));
        var message = Message.of(
                        texts.get("sell.missed", missed.size(), names), UnavailableText.of(reason, context.language()))
                .withIcon(MaterialDesignL.LAN_DISCONNECT)
                .withStep(MaterialDesignR.REFRESH, texts.get("sell.missed.again"), this::repeat);
        context.messages().lasting(TOPIC, Level.FAILURE, message);
    }

    public boolean isEmpty() {
        return missed.isEmpty();
    }

    private void repeat() {
        var all = List.copyOf(missed);
        forget();
        all.forEach(input -> input.again().run());
    }

    /// It belonged to a ticket that is over.
    void forget() {
        missed.clear();
        context.messages().dismiss(TOPIC);
    }
}
