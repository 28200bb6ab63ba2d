package org.comptoir.desktop.settings;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.orders.OrderTerms;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;

/// For how long quotes hold and goods are put aside.
final class OrderTermsModel {

    /// The fields, by the topics of their faults.
    static final String QUOTE_FIELD = "order terms quote";

    static final String PUT_ASIDE_FIELD = "order terms aside";

    private static final String TOPIC = "order terms";

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Texts texts;
    private final StringProperty quoteDays = new SimpleStringProperty(this, "quoteDays", "");
    private final StringProperty putAsideDays = new SimpleStringProperty(this, "putAsideDays", "");
    private final PageMessages messages = new PageMessages();

    OrderTermsModel(ScreenContext context, ShopSettings settings) {
        this.context = context;
        this.settings = settings;
        texts = context.texts("settings");
    }

    void load() {
        context.tasks()
                .of(() -> OrderTerms.of(settings::get))
                .onSuccess(terms -> {
                    quoteDays.set(Integer.toString(terms.quoteDays()));
                    putAsideDays.set(Integer.toString(terms.putAsideDays()));
                })
                .start();
    }

    void save() {
        messages.dismissAll();
        var quote = OrderTerms.read(quoteDays.get());
        var aside = OrderTerms.read(putAsideDays.get());
        if (quote.isEmpty() || aside.isEmpty()) {
            messages.fault(
                    quote.isEmpty() ? QUOTE_FIELD : PUT_ASIDE_FIELD,
                    texts.get("settings.orders.unfit", OrderTerms.MIN_DAYS, OrderTerms.MAX_DAYS));
            return;
        }
        context.act(by -> {
                    settings.putAudited(by, OrderTerms.QUOTE_NOTE, Integer.toString(quote.get()));
                    settings.putAudited(by, OrderTerms.PUT_ASIDE_NOTE, Integer.toString(aside.get()));
                })
                .onSuccess(done -> messages.done(
                        TOPIC, Message.of(texts.get("settings.saved"), texts.get("settings.orders.saved"))))
                .start();
    }

    StringProperty quoteDaysProperty() {
        return quoteDays;
    }

    StringProperty putAsideDaysProperty() {
        return putAsideDays;
    }

    PageMessages messages() {
        return messages;
    }
}
