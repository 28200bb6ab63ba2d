package org.comptoir.desktop.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.voucher.VoucherLook;

/// How gift vouchers look unless something else is chosen when they are printed.
final class VoucherLookModel {

    private static final String TOPIC = "voucher look";

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<VoucherLook> look =
            new ReadOnlyObjectWrapper<>(this, "look", VoucherLook.DEFAULT);
    private final PageMessages messages = new PageMessages();

    VoucherLookModel(ScreenContext context, ShopSettings settings) {
        this.context = context;
        this.settings = settings;
        texts = context.texts("settings");
    }

    void load() {
        context.tasks()
                .of(() -> VoucherLook.of(settings::get))
                .onSuccess(look::set)
                .start();
    }

    void choose(VoucherLook chosen) {
        messages.dismissAll();
        look.set(chosen);
        context.act(by -> settings.putAudited(by, VoucherLook.NOTE, chosen.key()))
                .onSuccess(done -> messages.done(
                        TOPIC,
                        Message.of(
                                texts.get("settings.saved"),
                                texts.get("settings.vouchers.look.saved", chosen.title(texts.language())))))
                .start();
    }

    ReadOnlyObjectProperty<VoucherLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    PageMessages messages() {
        return messages;
    }
}
