package org.comptoir.desktop.dayend;

import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.dayend.EndOfDay;
import org.comptoir.shop.fiscal.FiscalClosing;
import org.comptoir.shop.fiscal.FiscalText;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// Ends the fiscal recorder's day with the till's, which stays closed whatever comes of it.
final class RecorderClosing {

    private static final String TOPIC = "recorder";

    private final ScreenContext context;
    private final EndOfDay endOfDay;
    private final PageMessages messages;
    private final Texts texts;

    RecorderClosing(ScreenContext context, EndOfDay endOfDay, PageMessages messages) {
        this.context = context;
        this.endOfDay = endOfDay;
        this.messages = messages;
        texts = context.texts("dayend");
    }

    /// @param then runs in any case
    void close(Runnable then) {
        context.work(endOfDay::closeRecorder)
                .onSuccess(this::show)
                .onFinished(then)
                .start();
    }

    private void show(FiscalClosing recorder) {
        var message = Message.of(new FiscalText(context.formats()).of(recorder));
        switch (recorder) {
            case FiscalClosing.NoRecorder ignored -> messages.dismiss(TOPIC);
            case FiscalClosing.Closed closed -> show(message, closed.unconfirmed());
            case FiscalClosing.NothingToClose nothing -> show(message, nothing.unconfirmed());
            case FiscalClosing.Refused ignored -> askAgain(message);
            case FiscalClosing.Unanswered ignored -> askAgain(message);
        }
    }

    private void show(Message message, int unconfirmed) {
        messages.dismiss(TOPIC);
        if (unconfirmed == 0) {
            messages.done(TOPIC, message);
        } else {
            askAgain(message);
        }
    }

    private void askAgain(Message message) {
        messages.fail(
                TOPIC,
                message.withIcon(MaterialDesignP.PRINTER_ALERT)
                        .withStep(MaterialDesignR.REFRESH, texts.get("dayend.recorder.again"), () -> close(() -> {})));
    }
}
