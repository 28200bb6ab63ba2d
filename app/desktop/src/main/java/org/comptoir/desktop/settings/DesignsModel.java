package org.comptoir.desktop.settings;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.printing.PreviewModel;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.design.DesignCheck;
import org.comptoir.reports.design.DesignProblem;
import org.comptoir.reports.design.Paper;
import org.comptoir.shop.documents.OwnDesigns;
import org.comptoir.shop.files.AtomicFile;
import org.jspecify.annotations.Nullable;

/// The designs of the shop's own for its papers. One that is brought back is shown before it counts.
final class DesignsModel {

    private static final String TOPIC = "design";

    private final ScreenContext context;
    private final OwnDesigns designs;
    private final Texts texts;
    private final Texts reasons;
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(this, "paper", Paper.LETTER);
    private final ReadOnlyObjectWrapper<OwnDesigns.@Nullable Use> use = new ReadOnlyObjectWrapper<>(this, "use");
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(this, "shown");
    private final PreviewModel preview;
    private final PageMessages messages = new PageMessages();
    private byte[] brought = new byte[0];

    DesignsModel(ScreenContext context, OwnDesigns designs) {
        this.context = context;
        this.designs = designs;
        texts = context.texts("settings");
        reasons = context.texts("design");
        preview = new PreviewModel(context.tasks());
        paper.subscribe(() -> {
            messages.dismissAll();
            leave();
            load();
        });
    }

    void load() {
        var chosen = paper.get();
        context.tasks()
                .of(() -> designs.use(chosen))
                .onSuccess(found -> {
                    if (chosen.equals(paper.get())) {
                        show(found);
                    }
                })
                .start();
    }

    private void show(OwnDesigns.Use found) {
        use.set(found);
        if (!found.problems().isEmpty()) {
            var why = Message.of(texts.get("settings.design.outdated"), sentences(found.problems()));
            messages.post(TOPIC, Level.WARNING, why);
        }
    }

    /// Writes the design for Jaspersoft Studio.
    void export(Path file) {
        messages.dismissAll();
        var chosen = paper.get();
        context.tasks()
                .of(() -> AtomicFile.write(file, designs.export(chosen)))
                .onFailure(UncheckedIOException.class, problem -> unreadable(file))
                .onSuccess(ignored -> messages.done(
                        TOPIC,
                        context.saved(file)
                                .findable(texts.get("settings.design.exported", String.valueOf(file.getFileName())))))
                .start();
    }

    /// Tries a design, and shows it if it can be printed.
    void bringBack(Path file) {
        messages.dismissAll();
        leave();
        var chosen = paper.get();
        context.tasks()
                .of(() -> tried(chosen, OwnDesigns.content(file)))
                .onFailure(UncheckedIOException.class, problem -> unreadable(file))
                .onSuccess(tried -> {
                    if (chosen.equals(paper.get())) {
                        answer(tried);
                    }
                })
                .start();
    }

    private record Tried(byte[] file, DesignCheck check) {}

    private Tried tried(Paper chosen, byte[] file) {
        return new Tried(file, designs.check(chosen, file));
    }

    private void answer(Tried tried) {
        switch (tried.check()) {
            case DesignCheck.Accepted(var pdf) -> {
                brought = tried.file();
                preview.show(() -> pdf);
                shown.set(true);
            }
            case DesignCheck.Refused(var problems) -> refuse(problems);
        }
    }

    private void refuse(List<DesignProblem> problems) {
        messages.post(TOPIC, Level.WARNING, Message.of(texts.get("settings.design.refused"), sentences(problems)));
    }

    private String sentences(List<DesignProblem> problems) {
        return problems.stream().map(problem -> problem.sentence(reasons)).collect(Collectors.joining("\n"));
    }

    private void unreadable(Path file) {
        messages.fail(TOPIC, Message.of(texts.get("settings.design.unreadable", String.valueOf(file.getFileName()))));
    }

    /// Makes the design that is shown the shop's own.
    void keep() {
        var chosen = paper.get();
        var file = brought;
        context.work(by -> designs.keep(by, chosen, file))
                .onSuccess(check -> {
                    leave();
                    switch (check) {
                        case DesignCheck.Accepted accepted ->
                            messages.done(TOPIC, Message.of(texts.get("settings.design.kept")));
                        case DesignCheck.Refused(var problems) -> refuse(problems);
                    }
                    load();
                })
                .start();
    }

    /// Forgets the design that is shown.
    void leave() {
        brought = new byte[0];
        shown.set(false);
        preview.clear();
    }

    /// Goes back to the program's own.
    void reset() {
        messages.dismissAll();
        leave();
        var chosen = paper.get();
        context.work(by -> designs.reset(by, chosen))
                .onSuccess(ignored -> {
                    messages.done(TOPIC, Message.of(texts.get("settings.design.reset.done")));
                    load();
                })
                .start();
    }

    ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    ReadOnlyObjectProperty<OwnDesigns.@Nullable Use> useProperty() {
        return use.getReadOnlyProperty();
    }

    /// Whether a design is shown that does not count yet.
    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    PreviewModel preview() {
        return preview;
    }

    PageMessages messages() {
        return messages;
    }
}
