package org.comptoir.desktop.settings;

import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.sales.tender.TipRules;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;

/// Whether tips are taken at the till, and which are proposed.
final class TipsModel {

    /// Its one field too.
    static final String TOPIC = "tips";

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Texts texts;
    private final BooleanProperty taken = new SimpleBooleanProperty(this, "taken");
    private final StringProperty shares = new SimpleStringProperty(this, "shares", "");
    private final PageMessages messages = new PageMessages();

    TipsModel(ScreenContext context, ShopSettings settings) {
        this.context = context;
        this.settings = settings;
        texts = context.texts("settings");
    }

    void load() {
        context.tasks()
                .of(() -> TipRules.of(settings::get))
                .onSuccess(rules -> {
                    taken.set(rules.isTaken());
                    shares.set(rules.shares().stream().map(Percent::toDecimal).collect(Collectors.joining(" ")));
                })
                .start();
    }

    void save() {
        messages.dismissAll();
        var rules = TipRules.NONE.taken(taken.get()).proposing(shares.get());
        if (rules.isEmpty()) {
            messages.fault(
                    TOPIC,
                    texts.get(
                            "settings.tips.unfit",
                            TipRules.MAX_SHARES,
                            context.formats().percent(TipRules.MAX_SHARE)));
            return;
        }
        var kept = rules.get().text();
        context.act(by -> settings.putAudited(by, TipRules.NOTE, kept))
                .onSuccess(done ->
                        messages.done(TOPIC, Message.of(texts.get("settings.saved"), texts.get("settings.tips.saved"))))
                .start();
    }

    BooleanProperty takenProperty() {
        return taken;
    }

    StringProperty sharesProperty() {
        return shares;
    }

    PageMessages messages() {
        return messages;
    }
}
