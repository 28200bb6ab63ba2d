package org.comptoir.desktop.settings;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.sales.UnreceiptedLimit;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;

/// For how much goods are taken back without their receipt.
final class ReturnLimitModel {

    /// Its one field too.
    static final String TOPIC = "return limit";

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Texts texts;
    private final StringProperty most = new SimpleStringProperty(this, "most", "");
    private final PageMessages messages = new PageMessages();

    ReturnLimitModel(ScreenContext context, ShopSettings settings) {
        this.context = context;
        this.settings = settings;
        texts = context.texts("settings");
    }

    void load() {
        context.tasks()
                .of(() -> UnreceiptedLimit.of(settings::get))
                .onSuccess(limit -> most.set(context.formats().moneyWithoutSymbol(limit.most())))
                .start();
    }

    void save() {
        messages.dismissAll();
        var limit = UnreceiptedLimit.read(most.get());
        if (limit.isEmpty()) {
            messages.fault(
                    TOPIC, texts.get("settings.returns.unfit", context.formats().money(Pricing.MAX_PRICE)));
            return;
        }
        var kept = limit.get().most().toDecimal();
        context.act(by -> settings.putAudited(by, UnreceiptedLimit.NOTE, kept))
                .onSuccess(done -> messages.done(
                        TOPIC, Message.of(texts.get("settings.saved"), texts.get("settings.returns.saved"))))
                .start();
    }

    StringProperty mostProperty() {
        return most;
    }

    PageMessages messages() {
        return messages;
    }
}
