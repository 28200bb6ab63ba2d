package org.comptoir.desktop.agenda;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.desktop.agenda.calendar.CalendarGrid;
import org.comptoir.desktop.agenda.calendar.CalendarLook;
import org.comptoir.desktop.agenda.form.AppointmentForm;
import org.comptoir.desktop.agenda.form.AppointmentFormView;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.list.ListAndRecord;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The head with the period, the chips of the colleagues, the calendar, and the panel beside it.
final class AgendaView extends BorderPane {

    /// In px at 100 %, as where list and record are shown one at a time.
    private static final double ONE_PANE = 780;

    private static final Duration OFTEN = Duration.seconds(30);

    private final AgendaModel model;
    private final Texts texts;
    private final Formats formats;
    private final AgendaWords words;
    private final CalendarColumns columns;
    private final CalendarGrid grid;
    private final AgendaList list;
    private final AppointmentPanel chosen;
    private final TaskListView tasks;
    private final StackPane middle = new StackPane();
    private final VBox side = new VBox();
    private final TextLabel title = TextLabel.pageTitle("").styled("may-be-cut");
    private final TextLabel caption = TextLabel.small("").muted().styled("may-be-cut");
    private final FlowPane chips = Layouts.flow();
    private final ListAndRecord panes;
    private final Timeline clock;
    private @Nullable AppointmentForm shownForm;

    AgendaView(AgendaModel model, Texts texts, Formats formats, Consumer<CustomerId> openCustomer) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        words = new AgendaWords(texts, formats, model.zone());
        columns = new CalendarColumns(model, words, texts, openCustomer);
        grid = new CalendarGrid(new GridEvents(model, words, texts));
        list = new AgendaList(model, words, texts);
        chosen = new AppointmentPanel(model, words, texts, openCustomer);
        tasks = new TaskListView(model.tasks(), words, texts);
        side.getStyleClass().add("agenda-side");
        chips.getStyleClass().add("agenda-chips");
        setTop(head());
        var calendar = new VBox(chips, Layouts.growing(middle));
        HBox.setHgrow(calendar, Priority.ALWAYS);
        panes = new ListAndRecord(calendar, side, texts.language());
        setCenter(panes);
        new Room(this).narrower(ONE_PANE, "one-pane");
        getStyleClass().add("agenda");
        model.shown().addListener((ListChangeListener<Occurrence>) change -> show());
        model.nowProperty().subscribe(now -> show());
        model.selectedProperty().subscribe(one -> showSide());
        model.selectedProperty().addListener((value, before, now) -> show());
        model.formProperty().subscribe(form -> showSide());
        model.colleagues().subscribe(this::showChips);
        model.free().subscribe(this::showChips);
        showChips();
        clock = new Timeline(new KeyFrame(OFTEN, event -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> takeFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setFocusTraversable(true);
    }

    private void takeFocus() {
        if (model.formProperty().get() == null) {
            requestFocus();
        }
    }

    void start() {
        clock.play();
    }

    void stop() {
        clock.stop();
        grid.letGo();
    }

    private Node head() {
        var modes = new HBox();
        modes.getStyleClass().add("segments");
        var group = new ToggleGroup();
        for (var mode : AgendaMode.values()) {
            var button = new ToggleButton(texts.get("agendascreen.mode." + mode.name()));
            button.getStyleClass().setAll("segment");
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.modeProperty().set(mode);
            });
            model.modeProperty().subscribe(now -> button.setSelected(now == mode));
            modes.getChildren().add(button);
        }
        title.setMinWidth(0);
        var begin = ActionButton.accent(texts.get("agendascreen.new"))
                .with(MaterialDesignP.PLUS)
                .key("Ctrl N")
                .onPress(model::create);
        // One accent button: with a form open it is the one that saves.
        model.formProperty()
                .subscribe(form -> begin.getStyleClass()
                        .setAll("action-button", form == null ? "accent" : "secondary", "with-icon"));
        var head = new HBox(
                title,
                caption,
                ActionButton.icon(MaterialDesignC.CHEVRON_LEFT, texts.get("agendascreen.before"))
                        .onPress(() -> model.page(-1)),
                ActionButton.secondary(texts.get("agendascreen.today")).onPress(model::today),
                ActionButton.icon(MaterialDesignC.CHEVRON_RIGHT, texts.get("agendascreen.after"))
                        .onPress(() -> model.page(1)),
                Layouts.spring(),
                modes,
                begin);
        head.getStyleClass().addAll("page-head", "agenda-head");
        return head;
    }

    private void showChips() {
        chips.getChildren().clear();
        for (var colleague : model.colleagues()) {
            var chip = Chip.dotted(
                    colleague.name(), CalendarGrid.tintOf(colleague.id().value()));
            chip.setSelected(model.isShown(colleague));
            chip.setOnAction(event -> model.toggle(colleague));
            chips.getChildren().add(chip);
        }
        if (model.free().isEmpty()) {
            chips.getChildren()
                    .add(ActionButton.ghost(texts.get("agendascreen.free"))
                            .with(MaterialDesignC.CALENDAR_SEARCH)
                            .onPress(model::findFree));
        }
        for (var hour : model.free()) {
            chips.getChildren()
                    .add(ActionButton.secondary(texts.get(
                                    "agendascreen.free.hour",
                                    hour.colleague().name(),
                                    words.shortDay(hour.start().toLocalDate()),
                                    words.clock(hour.start())))
                            .small()
                            .onPress(() -> model.takeFree(hour)));
        }
    }

    private void show() {
        var day = model.dayProperty().get();
        var mode = model.modeProperty().get();
        title.setText(mode == AgendaMode.DAY ? words.dayTitle(day) : words.month(mode.first(day)));
        caption.setText(mode == AgendaMode.WEEK ? words.week(day) : "");
        caption.setManaged(mode == AgendaMode.WEEK);
        if (mode == AgendaMode.LIST) {
            grid.letGo();
            middle.getChildren().setAll(list);
            return;
        }
        var hadFocus = grid.isFocusWithin();
        grid.show(new CalendarLook(
                columns.columns(),
                model.hours(),
                model.nowProperty().get(),
                model.selectedProperty().get(),
                model.zone()));
        if (!middle.getChildren().contains(grid)) {
            middle.getChildren().setAll(grid);
        }
        if (hadFocus) {
            requestFocus();
        }
    }

    private void showSide() {
        var form = model.formProperty().get();
        if (form != null) {
            panes.showRecord();
            if (form != shownForm) {
                showForm(form);
            }
            return;
        }
        if (shownForm != null) {
            shownForm = null;
            requestFocus();
        }
        var content = new VBox();
        var one = model.selectedProperty().get();
        if (one == null) {
            panes.showList();
        } else {
            panes.showRecord();
            chosen.show(one);
            content.getChildren().addAll(chosen, Layouts.hairline());
        }
        content.getChildren().add(tasks);
        side.getChildren().setAll(scrolled(content));
    }

    private void showForm(AppointmentForm form) {
        shownForm = form;
        var view = new AppointmentFormView(form, new FormRequests(), texts, formats);
        side.getChildren().setAll(scrolled(view), view.foot());
        focus(view.titleField());
    }

    private static Node scrolled(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        return Layouts.growing(scroll);
    }

    /// Arrows go from day to day and from one appointment to the next, Enter opens it.
    private void key(KeyEvent event) {
        if (model.formProperty().get() != null || event.isShortcutDown() || typesIn(event)) {
            return;
        }
        switch (event.getCode()) {
            case KeyCode.LEFT -> model.nextDay(-1);
            case KeyCode.RIGHT -> model.nextDay(1);
            case KeyCode.UP -> model.selectNext(-1);
            case KeyCode.DOWN -> model.selectNext(1);
            case KeyCode.ENTER -> {
                if (model.selectedProperty().get() == null) {
                    model.create();
                } else {
                    model.edit();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static boolean typesIn(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ButtonBase;
    }

    void beginTask() {
        panes.showRecord();
        focus(tasks.input());
    }

    /// What scrolls is within the window only once its skin is made.
    private void focus(Node field) {
        side.applyCss();
        side.layout();
        field.requestFocus();
    }

    /// Whether the keys are for the calendar or the appointment that is chosen.
    boolean isAtAppointments() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == middle || node == chosen) {
                return true;
            }
        }
        return owner == null || owner == this;
    }

    /// What the form asks.
    private final class FormRequests implements AppointmentFormView.Requests {

        @Override
        public List<Participant.Colleague> colleagues() {
            return model.colleagues();
        }

        @Override
        public void save() {
            model.save();
        }

        @Override
        public void cancel() {
            model.closeForm();
            AgendaView.this.requestFocus();
        }

        @Override
        public void search(String typed, Consumer<List<CustomerHit>> found) {
            model.search(typed, found);
        }
    }
}
