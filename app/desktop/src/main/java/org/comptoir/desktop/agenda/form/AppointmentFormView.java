package org.comptoir.desktop.agenda.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.desktop.agenda.calendar.CalendarGrid;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.field.DayField;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.SearchField;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The fields of an appointment.
public final class AppointmentFormView extends VBox {

    /// What the form asks of the agenda.
    public interface Requests {

        List<Participant.Colleague> colleagues();

        void save();

        void cancel();

        /// Finds customers for what was typed; the answer may come later.
        void search(String typed, Consumer<List<CustomerHit>> found);
    }

    private static final List<@Nullable Integer> REMINDERS = reminders();

    private final AppointmentForm form;
    private final Requests requests;
    private final Texts texts;
    private final TextField title;

    public AppointmentFormView(AppointmentForm form, Requests requests, Texts texts, Formats formats) {
        this.form = form;
        this.requests = requests;
        this.texts = texts;
        getStyleClass().addAll("gap-12", "agenda-form");
        title = FormField.text(form.titleProperty());
        title.setOnAction(event -> requests.save());
        getChildren()
                .setAll(
                        TextLabel.cardTitle(
                                texts.get(form.subject().isPresent() ? "agendascreen.edit" : "agendascreen.new")),
                        new FormField(texts.get("agendascreen.title"), title)
                                .telling(form.faults().faultOf(AppointmentForm.TITLE)),
                        day(formats),
                        times(),
                        allDay(),
                        lastDay(formats),
                        who(),
                        customers());
        if (form.offersRule()) {
            getChildren().add(rule(formats));
        }
        var note = new TextArea();
        note.setPrefRowCount(2);
        note.textProperty().bindBidirectional(form.noteProperty());
        getChildren()
                .addAll(
                        new FormField(texts.get("agendascreen.place"), FormField.text(form.placeProperty())),
                        new FormField(texts.get("agendascreen.reminder"), reminder()),
                        new FormField(texts.get("agendascreen.note"), note));
    }

    /// The buttons, which stay at the foot.
    public Node foot() {
        var foot = Layouts.row(
                8,
                ActionButton.accent(texts.get("agendascreen.save")).onPress(requests::save),
                ActionButton.secondary(texts.get("agendascreen.back")).onPress(requests::cancel));
        foot.getStyleClass().add("agenda-foot");
        return foot;
    }

    public TextField titleField() {
        return title;
    }

    private static List<@Nullable Integer> reminders() {
        var all = new ArrayList<@Nullable Integer>();
        all.add(null);
        all.addAll(List.of(15, 60, 24 * 60));
        return all;
    }

    private FormField day(Formats formats) {
        var field = new DayField(formats);
        field.valueProperty().bindBidirectional(form.dayProperty());
        return new FormField(texts.get("agendascreen.day"), field)
                .telling(form.faults().faultOf(AppointmentForm.DAY));
    }

    private Node times() {
        var row = new FieldRow(
                new FormField(texts.get("agendascreen.from"), FormField.text(form.fromProperty()))
                        .telling(form.faults().faultOf(AppointmentForm.FROM)),
                new FormField(texts.get("agendascreen.until"), FormField.text(form.untilProperty()))
                        .telling(form.faults().faultOf(AppointmentForm.UNTIL)));
        row.disableProperty().bind(form.allDayProperty());
        return row;
    }

    private Node allDay() {
        var box = new CheckBox(texts.get("agendascreen.allDay"));
        box.selectedProperty().bindBidirectional(form.allDayProperty());
        return box;
    }

    /// For what lasts several days.
    private Node lastDay(Formats formats) {
        var input = new DayField(formats);
        input.valueProperty().bindBidirectional(form.lastDayProperty());
        var field = new FormField(texts.get("agendascreen.lastDay"), input)
                .telling(form.faults().faultOf(AppointmentForm.LAST_DAY));
        var began = form.endsLater();
        field.setVisible(began || form.allDayProperty().get());
        form.allDayProperty().addListener((value, before, now) -> field.setVisible(now || began || form.endsLater()));
        form.lastDayProperty()
                .addListener((value, before, now) -> field.setVisible(field.isVisible() || form.endsLater()));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private Node who() {
        var chips = Layouts.flow();
        for (var colleague : requests.colleagues()) {
            var chip = Chip.dotted(
                    colleague.name(), CalendarGrid.tintOf(colleague.id().value()));
            form.colleagues().subscribe(() -> chip.setSelected(isThere(colleague)));
            chip.setSelected(isThere(colleague));
            chip.setOnAction(event -> form.toggle(colleague));
            chips.getChildren().add(chip);
        }
        return Layouts.column(4, TextLabel.small(texts.get("agendascreen.colleagues")), chips);
    }

    private boolean isThere(Participant.Colleague colleague) {
        return form.colleagues().stream().anyMatch(one -> one.id().equals(colleague.id()));
    }

    private Node customers() {
        var chosen = Layouts.flow();
        form.guests()
                .subscribe(() -> chosen.getChildren()
                        .setAll(form.guests().stream().map(this::guest).toList()));
        chosen.getChildren().setAll(form.guests().stream().map(this::guest).toList());
        var found = Layouts.column(2);
        var search = new SearchField(MaterialDesignA.ACCOUNT_PLUS_OUTLINE, texts.get("agendascreen.who"), "");
        search.textProperty().addListener((all, before, typed) -> {
            if (typed.isBlank()) {
                found.getChildren().clear();
            } else {
                requests.search(typed, hits -> {
                    if (typed.equals(search.input().getText())) {
                        found.getChildren()
                                .setAll(hits.stream()
                                        .map(hit -> hit(hit, search))
                                        .toList());
                    }
                });
            }
        });
        search.input().setOnAction(event -> {
            var name = search.input().getText().strip();
            if (!name.isEmpty()) {
                form.guests().add(new Participant.Guest(name));
                search.input().clear();
            }
        });
        return Layouts.column(4, TextLabel.small(texts.get("agendascreen.participants")), chosen, search, found);
    }

    private Node guest(Participant guest) {
        return ActionButton.secondary(guest.name())
                .small()
                .trailing(MaterialDesignC.CLOSE)
                .onPress(() -> form.remove(guest));
    }

    private Node hit(CustomerHit hit, SearchField search) {
        var content = Layouts.stacked(
                TextLabel.body(hit.listName()).styled("may-be-cut"),
                TextLabel.caption(hit.town()).muted().styled("may-be-cut"));
        content.setMouseTransparent(true);
        var button = new Button(hit.listName(), content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("history-entry", "attach-hit");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> {
            form.guests().add(new Participant.Client(hit.id(), hit.listName()));
            search.input().clear();
        });
        return button;
    }

    private Node rule(Formats formats) {
        var choice = new ComboBox<Repetition>();
        for (var one : Repetition.values()) {
            if (one != Repetition.OTHER || form.repetitionProperty().get() == Repetition.OTHER) {
                choice.getItems().add(one);
            }
        }
        choice.setConverter(words(one -> texts.get("agendascreen.repeat." + one.name())));
        choice.valueProperty().bindBidirectional(form.repetitionProperty());
        var last = new DayField(formats);
        last.valueProperty().bindBidirectional(form.lastProperty());
        var until = new FormField(texts.get("agendascreen.last"), last)
                .telling(form.faults().faultOf(AppointmentForm.LAST));
        form.repetitionProperty().subscribe(now -> until.setDisable(now == Repetition.ONCE || now == Repetition.OTHER));
        return Layouts.column(12, new FormField(texts.get("agendascreen.repeat"), choice), until);
    }

    private ComboBox<@Nullable Integer> reminder() {
        var choice = new ComboBox<@Nullable Integer>();
        choice.getItems().setAll(REMINDERS);
        var now = form.reminderProperty().get();
        if (!REMINDERS.contains(now)) {
            choice.getItems().add(now);
        }
        choice.setConverter(words(this::reminder));
        choice.valueProperty().bindBidirectional(form.reminderProperty());
        return choice;
    }

    private String reminder(@Nullable Integer minutes) {
        return minutes == null
                ? texts.get("agendascreen.reminder.none")
                : texts.get("agendascreen.reminder.at", minutes);
    }

    private static <T extends @Nullable Object> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("is chosen, never typed");
            }
        };
    }
}
