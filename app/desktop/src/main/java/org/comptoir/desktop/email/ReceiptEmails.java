package org.comptoir.desktop.email;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.shop.email.EmailDesk;
import org.comptoir.shop.email.EmailQueueResult;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// Puts receipts into the outbox of e-mails, and has them sent in the background.
public final class ReceiptEmails {

    private final ScreenContext context;
    private final EmailDesk desk;
    private final EmailSender sender;
    private final Texts texts;
    private final ReceiptEmailModel model = new ReceiptEmailModel();
    private @Nullable SaleNumber asked;
    private boolean isSending;

    public ReceiptEmails(ScreenContext context, EmailDesk desk, EmailSender sender) {
        this.context = context;
        this.desk = desk;
        this.sender = sender;
        texts = context.texts("receiptemail");
    }

    public ReceiptEmailModel model() {
        return model;
    }

    /// Reads again whether the shop sends e-mails.
    public void refresh() {
        context.tasks()
                .of(desk::isReady)
                .onSuccess(model.offeredProperty()::set)
                .start();
    }

    /// Asks where the receipt of a sale goes.
    ///
    /// @param copies counts the copy, in the background, once there is an address: 0 for the original
    /// @param queued told once it is in the outbox
    public void begin(Sale sale, Supplier<IntSupplier> copies, Runnable queued) {
        model.onSend(typed -> send(sale, typed, copies, queued));
        model.open("");
        asked = sale.number();
        context.tasks()
                .of(() -> desk.knownAddress(sale))
                .onSuccess(known -> propose(sale.number(), known))
                .start();
    }

    /// Unless another sale's receipt is asked about by now.
    private void propose(SaleNumber sale, String known) {
        if (sale.equals(asked) && model.addressProperty().get().isEmpty()) {
            model.addressProperty().set(known);
        }
    }

    private void send(Sale sale, String typed, Supplier<IntSupplier> copies, Runnable queued) {
        if (isSending) {
            return;
        }
        if (EmailAddress.read(typed).isEmpty()) {
            model.faultProperty().set(texts.get("receiptemail.unfit"));
            return;
        }
        var copy = copies.get();
        isSending = true;
        context.work(by -> desk.queue(by, sale, typed, copy))
                .onSuccess(result -> answered(sale, result, queued))
                .onFinished(() -> isSending = false)
                .start();
    }

    private void answered(Sale sale, EmailQueueResult result, Runnable queued) {
        switch (result) {
            case EmailQueueResult.Queued(var to) -> {
                model.close();
                context.messages()
                        .done(
                                EmailSender.TOPIC,
                                Message.of(texts.get(
                                                "receiptemail.queued",
                                                sale.number().toString(),
                                                to.value()))
                                        .withIcon(MaterialDesignE.EMAIL_OUTLINE));
                queued.run();
                sender.send();
            }
            case EmailQueueResult.NoAddress() -> model.faultProperty().set(texts.get("receiptemail.unfit"));
            case EmailQueueResult.NotSetUp() -> model.faultProperty().set(texts.get("receiptemail.notsetup"));
            case EmailQueueResult.InTraining() -> model.faultProperty().set(texts.get("receiptemail.training"));
        }
    }
}
