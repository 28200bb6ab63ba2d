package org.comptoir.desktop.agenda.calendar;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.AccentColour;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.Initials;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.jspecify.annotations.Nullable;

/// Days, or colleagues, side by side: their names, what concerns the whole day, and the hours.
public final class CalendarGrid extends VBox {

    private static final int MOST_WHOLE_DAY = 2;

    private final CalendarEvents events;
    private final HourGrid hours;
    private final HBox names = new HBox();
    private final HBox wholeDays = new HBox();
    private final ScrollPane scroll;
    private boolean scrolled;
    private @Nullable CalendarLook pending;

    public CalendarGrid(CalendarEvents events) {
        this.events = events;
        hours = new HourGrid(events);
        hours.onRelease(this::showPending);
        names.getStyleClass().add("calendar-names");
        wholeDays.getStyleClass().add("calendar-whole-days");
        scroll = new ScrollPane(hours);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("calendar-scroll");
        scroll.viewportBoundsProperty().subscribe(bounds -> hours.atLeast(bounds.getHeight()));
        getStyleClass().add("calendar");
        getChildren().setAll(names, wholeDays, Layouts.growing(scroll));
        scroll.setMinHeight(0);
    }

    /// While an appointment is dragged, it is shown when the hand lets go.
    public void show(CalendarLook look) {
        pending = look;
        if (!hours.isDragging()) {
            showPending();
        }
    }

    /// A drag that was begun is over, because the calendar is no longer seen.
    public void letGo() {
        hours.letGo();
    }

    private void showPending() {
        var look = pending;
        pending = null;
        if (look != null) {
            showNow(look);
        }
    }

    private void showNow(CalendarLook look) {
        names.getChildren().setAll(gutter(""));
        wholeDays.getChildren().setAll(gutter(events.allDay()));
        for (var column : look.columns()) {
            names.getChildren().add(equal(name(column)));
            wholeDays.getChildren().add(equal(wholeDay(column, isWeek(look))));
        }
        var any = look.columns().stream().anyMatch(column -> !column.wholeDay().isEmpty());
        wholeDays.setVisible(any);
        wholeDays.setManaged(any);
        hours.show(look);
        if (!scrolled) {
            scrolled = true;
            scroll.setVvalue(0);
        }
    }

    private static Node gutter(String text) {
        var gutter = new StackPane(TextLabel.caption(text).muted());
        gutter.getStyleClass().add("calendar-gutter");
        return gutter;
    }

    private static Node equal(Region region) {
        HBox.setHgrow(region, Priority.ALWAYS);
        region.setPrefWidth(0);
        region.setMinWidth(0);
        region.setMaxWidth(Double.MAX_VALUE);
        return region;
    }

    private static Region name(CalendarColumn column) {
        var colleague = column.colleague();
        if (colleague != null) {
            var round = new Avatar(Initials.of(colleague.name()), 36);
            round.getStyleClass().add(tintOf(colleague.id().value()).styleClass());
            var row = Layouts.row(
                    12,
                    round,
                    Layouts.stacked(
                            TextLabel.body(column.title()).semibold().styled("may-be-cut"),
                            TextLabel.caption(column.subtitle()).muted().styled("may-be-cut")));
            row.getStyleClass().add("calendar-name");
            return row;
        }
        var number = TextLabel.strong(column.title()).whole();
        var row =
                Layouts.row(8, number, TextLabel.body(column.subtitle()).muted().styled("may-be-cut"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("calendar-name");
        if (column.today()) {
            number.getStyleClass().add("today-number");
            row.getStyleClass().add("today");
        }
        return row;
    }

    private static boolean isWeek(CalendarLook look) {
        return look.columns().stream().map(CalendarColumn::day).distinct().count() > 1;
    }

    /// In a week there is room for few; the day shows all of its own.
    private Region wholeDay(CalendarColumn column, boolean few) {
        var list = Layouts.column(2);
        list.getStyleClass().add("whole-day-list");
        var marks = column.wholeDay();
        marks.stream()
                .limit(few && marks.size() > MOST_WHOLE_DAY ? MOST_WHOLE_DAY - 1 : marks.size())
                .map(mark -> new WholeDayMark(mark.text(), mark.birthday(), mark.open()))
                .forEach(list.getChildren()::add);
        var more = marks.size() - list.getChildren().size();
        if (more > 0) {
            list.getChildren().add(new WholeDayMark("+" + more, false, () -> events.openDay(column.day())));
        }
        return list;
    }

    /// The colour of a colleague, the same each time.
    ///
    /// @param id of the colleague
    public static AccentColour tintOf(long id) {
        var order = new AccentColour[] {
            AccentColour.SERVICES,
            AccentColour.FASHION,
            AccentColour.GROCERY,
            AccentColour.CARE,
            AccentColour.PAPER,
            AccentColour.HOME
        };
        return order[(int) Math.floorMod(id - 1, (long) order.length)];
    }
}
