package org.comptoir.desktop.start;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.journal.LastNumbers;
import org.comptoir.pos.journal.RestoreAnswer;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// Asks which numbers were printed last before a backup was restored, for a shop that does not open without it.
public final class RestoreModel {

    private static final String TOPIC = "restore";
    private static final int MAX_DIGITS = 15;

    private final Tasks tasks;
    private final Function<LastNumbers, RestoreAnswer> answer;
    private final Runnable answered;
    private final Language language;
    private final Texts texts;
    private final StringProperty sale = new SimpleStringProperty(this, "sale", "");
    private final StringProperty closing = new SimpleStringProperty(this, "closing", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final PageMessages messages = new PageMessages();

    /// @param answered called once the journal knows them
    public RestoreModel(
            Tasks tasks, Language language, Function<LastNumbers, RestoreAnswer> answer, Runnable answered) {
        this.tasks = tasks;
        this.language = language;
        this.answer = answer;
        this.answered = answered;
        texts = Texts.of("opening", language);
    }

    void confirm() {
        messages.dismissAll();
        if (!isNumber(sale.get()) || !isNumber(closing.get()) && !closing.get().isBlank()) {
            messages.warn(TOPIC, Message.of(texts.get("opening.restored.number")));
        } else if (!busy.get()) {
            confirm(new LastNumbers(number(sale.get()), number(closing.get())));
        }
    }

    private void confirm(LastNumbers numbers) {
        busy.set(true);
        tasks.of(() -> answer.apply(numbers))
                .onSuccess(this::ended)
                .onFailure(
                        Unavailable.UnavailableException.class,
                        problem -> messages.fail(
                                TOPIC,
                                Message.of(
                                        texts.get("opening.restored.failed"),
                                        UnavailableText.of(problem.reason(), language))))
                .onFinished(() -> busy.set(false))
                .start();
    }

    private void ended(RestoreAnswer result) {
        switch (result) {
            case RestoreAnswer.Continued continued -> answered.run();
            case RestoreAnswer.TooHigh(var highest) ->
                messages.warn(TOPIC, Message.of(texts.get("opening.restored.toohigh", highest)));
        }
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("\\d{1," + MAX_DIGITS + "}");
    }

    private static long number(String text) {
        return text.isBlank() ? 0 : Long.parseLong(text.strip());
    }

    Texts texts() {
        return texts;
    }

    StringProperty saleProperty() {
        return sale;
    }

    StringProperty closingProperty() {
        return closing;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    PageMessages messages() {
        return messages;
    }
}
