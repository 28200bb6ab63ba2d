package org.comptoir.desktop.start;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Steps;
import org.comptoir.desktop.ui.field.FieldChecks;
import org.comptoir.desktop.ui.keyboard.KeyboardDock;
import org.comptoir.desktop.ui.keyboard.KeyboardHost;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The setup assistant. It is recreated in each language that is selected.
public final class FirstRunView extends StackPane implements KeyboardHost {

    /// In px at 100 %.
    private static final double ROOM_FOR_STEPS = 860;

    private static final double ROOM_FOR_WELCOME = 640;

    private final FirstRunModel model;
    private final FileChoice files;
    private final Consumer<Language> demo;
    private final Consumer<Language> join;
    private final Consumer<Language> restore;
    private final StackPane page = new StackPane();
    private FieldChecks checks = new FieldChecks();

    /// @param files asks which file is meant
    /// @param founded goes on with the first owner, signed in, in the shop's language
    /// @param demo opens the shop of the demonstration instead, in the language chosen
    /// @param join makes the machine a till of a shop that is elsewhere instead
    /// @param restore puts a backup here instead
    public FirstRunView(
            ShopSettings settings,
            Tasks tasks,
            Language language,
            FileChoice files,
            Consumer<SignedInStaff> founded,
            Consumer<Language> demo,
            Consumer<Language> join,
            Consumer<Language> restore) {
        this.restore = restore;
        this.files = files;
        this.demo = demo;
        this.join = join;
        model = new FirstRunModel(settings, tasks, language, founded);
        getStyleClass().add("first-run");
        getChildren().setAll(page);
        new Room(this).narrower(ROOM_FOR_STEPS, "compact").lower(ROOM_FOR_WELCOME, "low");
        model.stepProperty().subscribe(step -> show());
        model.languageProperty().subscribe(chosen -> show());
        show();
    }

    FirstRunModel model() {
        return model;
    }

    private void show() {
        var texts = model.texts();
        var steps = new Steps(model::goTo);
        steps.show(
                Arrays.stream(FirstRunModel.Step.values())
                        .map(step -> new Steps.Step(texts.get(step.key()), ""))
                        .toList(),
                model.stepProperty().get(),
                model.reachedProperty().get());
        var step = model.current();
        checks = new FieldChecks();
        var fields = new StepPages(
                        model,
                        texts,
                        files,
                        () -> demo.accept(model.languageProperty().get()),
                        () -> join.accept(model.languageProperty().get()),
                        () -> restore.accept(model.languageProperty().get()),
                        checks)
                .page(step);
        var onward = onward();
        var bars = new MessageList(model.messages(), texts.language());
        var card = Layouts.column(
                16,
                TextLabel.pageTitle(texts.get(step.key() + ".title")).wrapped(),
                Layouts.scrolling(Layouts.column(16, bars, fields)),
                buttons(onward));
        card.getStyleClass().addAll("card", "first-run-card");
        card.setMinHeight(0);
        var whole = new VBox(TextLabel.figure(texts.get("firstrun.welcome")).styled("first-run-welcome"), steps, card);
        whole.getStyleClass().add("first-run-page");
        whole.setAlignment(Pos.TOP_CENTER);
        page.getChildren().setAll(whole);
        Platform.runLater(() -> focusFirst(fields, onward));
    }

    /// Focuses the first field, or the next button if there is none. The content of a scroll pane is in the window
    /// only once its skin exists.
    private void focusFirst(Node fields, Node onward) {
        applyCss();
        var field = fields.lookup(".text-input");
        (field == null ? onward : field).requestFocus();
    }

    private Node buttons(ActionButton onward) {
        var texts = model.texts();
        var row = Layouts.row(8);
        if (model.stepProperty().get() > 0) {
            row.getChildren()
                    .add(ActionButton.secondary(texts.get("firstrun.back"))
                            .with(MaterialDesignA.ARROW_LEFT)
                            .onPress(() -> model.goTo(model.stepProperty().get() - 1)));
        }
        row.getChildren().add(Layouts.spring());
        var step = model.current();
        if (step == FirstRunModel.Step.VAT || step == FirstRunModel.Step.RECEIPT || step == FirstRunModel.Step.LOGO) {
            row.getChildren().add(ActionButton.ghost(texts.get("firstrun.skip")).onPress(() -> onceRight(model::next)));
        }
        row.getChildren().add(onward);
        return row;
    }

    /// Also triggered by Enter.
    private ActionButton onward() {
        var texts = model.texts();
        if (model.current() == FirstRunModel.Step.OWNER) {
            var found = ActionButton.accent(texts.get("firstrun.found")).onPress(() -> onceRight(model::found));
            found.disableProperty().bind(model.busyProperty());
            found.setDefaultButton(true);
            return found;
        }
        var next = ActionButton.accent(texts.get("firstrun.next"))
                .trailing(MaterialDesignA.ARROW_RIGHT)
                .onPress(() -> onceRight(model::next));
        next.setDefaultButton(true);
        return next;
    }

    private void onceRight(Runnable goOn) {
        if (checks.areRight()) {
            goOn.run();
        }
    }

    @Override
    public void dock(Node keyboard) {
        KeyboardDock.dock(this, keyboard);
    }

    @Override
    public void undock(Node keyboard) {
        KeyboardDock.undock(this, keyboard);
    }
}
