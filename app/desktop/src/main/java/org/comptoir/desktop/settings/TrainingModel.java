package org.comptoir.desktop.settings;

import java.util.function.Consumer;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.TrainingShop;

/// Begins the training mode, or the training over.
final class TrainingModel {

    private static final String TOPIC = "training";

    private final ScreenContext context;
    private final TrainingShop trainings;
    private final Consumer<SignedInStaff> train;
    private final Texts texts;
    private final PageMessages messages = new PageMessages();

    /// @param train leaves the real till for the training
    TrainingModel(ScreenContext context, TrainingShop trainings, Consumer<SignedInStaff> train) {
        this.context = context;
        this.trainings = trainings;
        this.train = train;
        texts = context.texts("settings");
    }

    void begin() {
        messages.dismissAll();
        train.accept(context.staff());
    }

    void reset() {
        messages.dismissAll();
        context.job(texts.get("settings.training.job"), (by, progress) -> trainings.reset(by))
                .onSuccess(made -> messages.done(TOPIC, Message.of(texts.get("settings.training.done", made.number()))))
                .start();
    }

    PageMessages messages() {
        return messages;
    }
}
