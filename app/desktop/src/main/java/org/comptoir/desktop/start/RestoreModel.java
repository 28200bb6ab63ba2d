package org.comptoir.desktop.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.journal.LastNumbers;
import org.comptoir.pos.journal.RestoreAnswer;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.PrintedNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.shop.open.RestoredTill;

/// Asks which numbers each till printed last before a backup was put back, for a shop that does not open without it.
public final class RestoreModel {

    private static final String TOPIC = "restore";

    private final Tasks tasks;
    private final Supplier<List<RestoredTill>> reading;
    private final Function<Map<TillId, LastNumbers>, RestoreAnswer> answer;
    private final Runnable answered;
    private final Language language;
    private final Texts texts;
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ObservableList<OfTill> tills = FXCollections.observableArrayList();
    private final PageMessages messages = new PageMessages();

    /// What is typed of a till.
    ///
    /// @param sale of its last receipt
    /// @param closing of its last Z report, may stay empty
    record OfTill(RestoredTill till, StringProperty sale, StringProperty closing) {

        static OfTill empty(RestoredTill till) {
            return new OfTill(till, new SimpleStringProperty(""), new SimpleStringProperty(""));
        }

        /// Nothing when a field holds no number of this till.
        Optional<LastNumbers> numbers() {
            return number(sale.get())
                    .flatMap(ofSale -> number(closing.get().isBlank() ? "0" : closing.get())
                            .map(ofClosing -> new LastNumbers(ofSale, ofClosing)));
        }

        private Optional<Long> number(String text) {
            return PrintedNumber.parse(text)
                    .filter(number -> number.isOf(till.id()))
                    .map(PrintedNumber::number);
        }
    }

    /// @param reading which tills are asked about
    /// @param answered goes on once the journal knows
    public RestoreModel(
            Tasks tasks,
            Language language,
            Supplier<List<RestoredTill>> reading,
            Function<Map<TillId, LastNumbers>, RestoreAnswer> answer,
            Runnable answered) {
        this.tasks = tasks;
        this.language = language;
        this.reading = reading;
        this.answer = answer;
        this.answered = answered;
        texts = Texts.of("opening", language);
    }

    void load() {
        busy.set(true);
        tasks.of(reading::get)
                .onSuccess(read -> tills.setAll(read.stream().map(OfTill::empty).toList()))
                .onFailure(Unavailable.UnavailableException.class, this::failed)
                .onFinished(() -> busy.set(false))
                .start();
    }

    private void failed(Unavailable.UnavailableException problem) {
        messages.fail(
                TOPIC,
                Message.of(texts.get("opening.restored.failed"), UnavailableText.of(problem.reason(), language)));
    }

    /// Each till has its own message.
    private void refuse(RestoredTill till) {
        var letters = till.id().value();
        messages.warn(TOPIC + letters, Message.of(texts.get("opening.restored.number", letters, till.name())));
    }

    void confirm() {
        messages.dismissAll();
        var printed = new TreeMap<TillId, LastNumbers>();
        for (var of : tills) {
            of.numbers().ifPresentOrElse(numbers -> printed.put(of.till().id(), numbers), () -> refuse(of.till()));
        }
        if (printed.size() == tills.size() && !tills.isEmpty() && !busy.get()) {
            confirm(printed);
        }
    }

    private void confirm(Map<TillId, LastNumbers> printed) {
        busy.set(true);
        tasks.of(() -> answer.apply(printed))
                .onSuccess(this::ended)
                .onFailure(Unavailable.UnavailableException.class, this::failed)
                .onFinished(() -> busy.set(false))
                .start();
    }

    private void ended(RestoreAnswer result) {
        switch (result) {
            case RestoreAnswer.Continued continued -> answered.run();
            case RestoreAnswer.TooHigh(var till, var highest) ->
                messages.warn(TOPIC, Message.of(texts.get("opening.restored.toohigh", highest, till.value())));
        }
    }

    Texts texts() {
        return texts;
    }

    ObservableList<OfTill> tills() {
        return tills;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    PageMessages messages() {
        return messages;
    }
}
