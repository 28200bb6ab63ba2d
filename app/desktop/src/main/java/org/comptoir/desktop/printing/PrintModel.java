package org.comptoir.desktop.printing;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.files.AtomicFile;
import org.jspecify.annotations.Nullable;

/// The output of documents: a printer of this machine, or a file. A message reports the result of the latest one.
public final class PrintModel {

    /// The choice of the printer, at which its faults are told.
    static final String PRINTER = "printer";

    private static final String TOPIC = "print";

    private final ScreenContext context;
    private final Tasks tasks;
    private final Printers machine;
    private final Texts texts;
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final PageMessages messages = new PageMessages();

    public PrintModel(ScreenContext context, Printers machine) {
        this.context = context;
        this.machine = machine;
        tasks = context.tasks();
        texts = context.texts("preview");
    }

    /// Looks for available printers; the selection is kept.
    public void look() {
        tasks.of(machine::names)
                .onSuccess(names -> {
                    var before = chosen.get();
                    printers.setAll(names);
                    chosen.set(names.contains(before) ? before : names.isEmpty() ? null : names.getFirst());
                })
                .start();
    }

    public void print(String title, Supplier<byte[]> paper, Runnable printed) {
        printer()
                .ifPresent(printer -> answered(tasks.of(() -> machine.print(paper.get(), title, printer)))
                        .onSuccess(ignored -> {
                            messages.done(TOPIC, Message.of(texts.get("preview.printed", title, printer)));
                            printed.run();
                        })
                        .start());
    }

    public void save(Path file, Supplier<byte[]> paper, Runnable saved) {
        answered(tasks.of(() -> AtomicFile.write(file, paper.get())))
                .onSuccess(ignored -> {
                    saved(file);
                    saved.run();
                })
                .start();
    }

    /// Reports where a file was saved.
    public void saved(Path file) {
        messages.done(
                TOPIC, context.saved(file).openable(texts.get("preview.saved", String.valueOf(file.getFileName()))));
    }

    /// Makes this model handle failing printers and folders that cannot be written to.
    public <T> Work<T> answered(Work<T> work) {
        forget();
        return work.onFailure(
                        PrintFailure.class,
                        failure -> messages.fault(PRINTER, texts.get("preview.print_failed", failure.printer())))
                .onFailure(
                        UncheckedIOException.class,
                        failure -> messages.fail(TOPIC, Message.of(texts.get("preview.save_failed"))));
    }

    /// Clears the result of the latest document.
    public void forget() {
        messages.dismissAll();
    }

    public Printers machine() {
        return machine;
    }

    public Optional<String> printer() {
        return Optional.ofNullable(chosen.get());
    }

    public ObservableList<String> printers() {
        return printers;
    }

    public ObjectProperty<@Nullable String> chosenProperty() {
        return chosen;
    }

    /// The result of the latest document.
    public PageMessages messages() {
        return messages;
    }
}
