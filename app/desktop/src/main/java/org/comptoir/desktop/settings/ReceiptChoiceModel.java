package org.comptoir.desktop.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.sales.receipt.ReceiptChoice;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;

/// When the shop prints receipts, beside what its country's law asks.
final class ReceiptChoiceModel {

    private static final String TOPIC = "receipt choice";

    private record Known(ReceiptChoice choice, String country) {}

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<ReceiptChoice> choice =
            new ReadOnlyObjectWrapper<>(this, "choice", ReceiptChoice.ASK);
    private final ReadOnlyStringWrapper law = new ReadOnlyStringWrapper(this, "law", "");
    private final PageMessages messages = new PageMessages();

    ReceiptChoiceModel(ScreenContext context, ShopSettings settings) {
        this.context = context;
        this.settings = settings;
        texts = context.texts("settings");
    }

    void load() {
        context.tasks()
                .of(() -> {
                    var country = settings.profile().country();
                    return new Known(ReceiptChoice.of(settings::get, country), country);
                })
                .onSuccess(known -> {
                    choice.set(known.choice());
                    law.set(law(known.country()));
                })
                .start();
    }

    private String law(String country) {
        return switch (country) {
            case "FR", "IT" -> texts.get("settings.receipts.law." + country);
            default -> texts.get("settings.receipts.law.other");
        };
    }

    void choose(ReceiptChoice chosen) {
        messages.dismissAll();
        choice.set(chosen);
        context.act(by -> settings.putAudited(by, ReceiptChoice.NOTE, chosen.word()))
                .onSuccess(done -> messages.done(
                        TOPIC, Message.of(texts.get("settings.saved"), texts.get("settings.receipts.saved"))))
                .start();
    }

    ReadOnlyObjectProperty<ReceiptChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// A sentence.
    ReadOnlyStringProperty lawProperty() {
        return law.getReadOnlyProperty();
    }

    PageMessages messages() {
        return messages;
    }
}
