package org.comptoir.desktop.agenda;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.comptoir.customers.agenda.event.AgendaTask;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.desktop.agenda.calendar.CalendarGrid;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Initials;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.SearchField;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// What is to be done, each with its box to tick.
final class TaskListView extends VBox {

    private final TaskListModel model;
    private final AgendaWords words;
    private final SearchField field;
    private final VBox list = Layouts.column(4);
    private final Texts texts;

    TaskListView(TaskListModel model, AgendaWords words, Texts texts) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        getStyleClass().addAll("gap-8", "agenda-panel");
        field = new SearchField(MaterialDesignP.PLUS, texts.get("agendascreen.task.new"), "");
        field.textProperty().bindBidirectional(model.typedProperty());
        field.input().setOnAction(event -> model.add());
        var whom = Layouts.flow();
        whom.managedProperty().bind(whom.visibleProperty());
        model.aboutProperty().subscribe(about -> showAbout(whom, about));
        getChildren().setAll(TextLabel.cardTitle(texts.get("agendascreen.tasks")), field, whom, list);
        model.tasks().subscribe(this::show);
        show();
    }

    /// Whom the next task is about, who can be taken away.
    private void showAbout(Pane whom, Participant.@Nullable Client about) {
        whom.setVisible(about != null);
        whom.getChildren().clear();
        if (about != null) {
            whom.getChildren()
                    .add(ActionButton.secondary(about.name())
                            .small()
                            .trailing(MaterialDesignC.CLOSE)
                            .onPress(() -> {
                                model.aboutProperty().set(null);
                                input().requestFocus();
                            }));
        }
    }

    TextField input() {
        return field.input();
    }

    private void show() {
        list.getChildren().setAll(model.tasks().stream().map(this::row).toList());
        if (model.tasks().isEmpty()) {
            list.getChildren()
                    .add(TextLabel.body(texts.get("agendascreen.tasks.none"))
                            .muted()
                            .wrapped());
        }
    }

    private Node row(AgendaTask task) {
        var today = model.today();
        var box = new CheckBox();
        box.setSelected(task.isDone());
        box.setAccessibleText(task.title());
        box.setOnAction(event -> model.mark(task, box.isSelected()));
        var title = TextLabel.body(task.title()).wrapped();
        var text = Layouts.stacked(title);
        var due = words.due(task, today);
        if (task.isDone()) {
            title.muted().getStyleClass().add("struck");
        }
        if (!due.isEmpty()) {
            var line = TextLabel.caption(due).wrapped();
            text.getChildren()
                    .add(
                            task.isLate(today)
                                    ? Layouts.row(
                                            4,
                                            new Icon(MaterialDesignA.ALERT_OUTLINE, 16).toned(Emphasis.AMBER),
                                            Layouts.growing(line.toned(Emphasis.AMBER)))
                                    : line.muted());
        }
        var row = Layouts.row(4, box, Layouts.growing(text));
        var colleague = task.colleague();
        if (colleague != null) {
            var round = new Avatar(Initials.of(colleague.name()), 36);
            round.getStyleClass()
                    .add(CalendarGrid.tintOf(colleague.id().value()).styleClass());
            row.getChildren().add(round);
        }
        return row;
    }
}
