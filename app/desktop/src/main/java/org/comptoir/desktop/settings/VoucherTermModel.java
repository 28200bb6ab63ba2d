package org.comptoir.desktop.settings;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherTerm;

/// How long gift vouchers sold at the till are valid.
final class VoucherTermModel {

    /// Its one field too.
    static final String TOPIC = "voucher term";

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Texts texts;
    private final StringProperty months = new SimpleStringProperty(this, "months", "");
    private final PageMessages messages = new PageMessages();

    VoucherTermModel(ScreenContext context, ShopSettings settings) {
        this.context = context;
        this.settings = settings;
        texts = context.texts("settings");
    }

    void load() {
        context.tasks()
                .of(() -> VoucherTerm.of(settings::get))
                .onSuccess(term -> months.set(Integer.toString(term.months())))
                .start();
    }

    void save() {
        messages.dismissAll();
        var term = VoucherTerm.read(months.get());
        if (term.isEmpty()) {
            messages.fault(TOPIC, texts.get("settings.vouchers.unfit", VoucherTerm.MAX_MONTHS));
            return;
        }
        var kept = Integer.toString(term.get().months());
        context.act(by -> settings.putAudited(by, VoucherTerm.NOTE, kept))
                .onSuccess(done -> messages.done(
                        TOPIC, Message.of(texts.get("settings.saved"), texts.get("settings.vouchers.saved"))))
                .start();
    }

    StringProperty monthsProperty() {
        return months;
    }

    PageMessages messages() {
        return messages;
    }
}
