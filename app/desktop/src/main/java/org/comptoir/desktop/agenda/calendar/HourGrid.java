package org.comptoir.desktop.agenda.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.comptoir.desktop.ui.Em;
import org.comptoir.desktop.ui.TextLabel;
import org.jspecify.annotations.Nullable;

/// The hours of the columns, with the appointments in them.
final class HourGrid extends Pane {

    static final double GUTTER = 52;
    private static final double HOUR = 52;
    private static final double ROOMY_HOUR = 62;
    private static final double STRETCH_EDGE = 10;
    private static final double STILL = 5;
    private static final int STEP = 15;

    private final CalendarEvents events;
    private final Em em = new Em();
    private final List<Placed> placed = new ArrayList<>();
    private @Nullable CalendarLook look;
    private @Nullable Drag drag;
    private Runnable onRelease = () -> {};
    private double least;

    /// @param column from 0, or -1 for the whole width
    private record Placed(Node node, int column, double from, double until, int lane, int lanes) {}

    private record Drag(EventBlock block, int column, double x, double y, boolean stretching) {}

    HourGrid(CalendarEvents events) {
        this.events = events;
        getStyleClass().add("hour-grid");
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /// Fills at least this height.
    void atLeast(double height) {
        least = height;
        requestLayout();
    }

    /// Whether an appointment is in somebody's hand, and would fall out of it if everything were shown anew.
    boolean isDragging() {
        return drag != null;
    }

    /// The hand is elsewhere and will not let go here.
    void letGo() {
        drag = null;
    }

    void onRelease(Runnable released) {
        onRelease = released;
    }

    void show(CalendarLook now) {
        look = now;
        placed.clear();
        var columns = now.columns();
        for (var n = 0; n < columns.size(); n++) {
            if (columns.get(n).today() && columns.get(n).colleague() == null) {
                place(styled("today-column"), n, now.firstHour(), now.lastHour());
            }
        }
        for (var hour = now.firstHour(); hour <= now.lastHour(); hour++) {
            if (hour > now.firstHour() && hour < now.lastHour()) {
                place(
                        TextLabel.caption(LocalTime.of(hour, 0).toString())
                                .muted()
                                .styled("hour-label"),
                        -2,
                        hour,
                        hour);
                place(styled("hour-line"), -1, hour, hour);
            }
        }
        for (var n = 0; n < columns.size(); n++) {
            show(now, columns.get(n), n);
        }
        getChildren().setAll(placed.stream().map(Placed::node).toList());
        getChildren().add(em);
        requestLayout();
    }

    private void show(CalendarLook now, CalendarColumn column, int index) {
        var day = column.day().getDayOfWeek();
        for (var gap : now.hours().breaks(day)) {
            place(closed(), index, hours(gap.from()), hours(gap.until()));
        }
        if (!now.hours().isOpenOn(day)) {
            place(closed(), index, now.firstHour(), now.lastHour());
        }
        place(styled("column-line"), index, now.firstHour(), now.lastHour());
        for (var block : TimedBlock.of(column.timed(), column.day(), now.zone())) {
            var one = block.occurrence();
            var chosen = now.selected();
            var node = new EventBlock(
                    block,
                    events,
                    chosen != null && chosen.isSameAs(one),
                    !one.time().localEnd(now.zone()).isAfter(now.now()));
            node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(node, index, event));
            node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
            node.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
                released(event);
                onRelease.run();
            });
            placed.add(new Placed(node, index, block.from() / 60.0, block.until() / 60.0, block.lane(), block.lanes()));
        }
        if (column.today()) {
            var at = hours(now.now().toLocalTime());
            if (at >= now.firstHour() && at <= now.lastHour()) {
                place(styled("now-line"), index, at, at);
                if (index == 0 || column.colleague() == null) {
                    place(styled("now-dot"), index, at, at);
                }
            }
        }
    }

    private Node closed() {
        var band = new StackPane(TextLabel.caption(events.closed()).muted().styled("may-be-cut"));
        band.getStyleClass().add("closed-band");
        band.setMouseTransparent(true);
        return band;
    }

    private static double hours(LocalTime time) {
        return time.toSecondOfDay() / 3600.0;
    }

    private static Region styled(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }

    private void place(Node node, int column, double from, double until) {
        placed.add(new Placed(node, column, from, until, 0, 1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var now = look;
        return now == null ? least : Math.max(least, (now.lastHour() - now.firstHour()) * em.px(least(now)));
    }

    /// Columns of colleagues are for fingers.
    private static double least(CalendarLook now) {
        return now.columns().stream().anyMatch(column -> column.colleague() != null) ? ROOMY_HOUR : HOUR;
    }

    private double hourHeight(CalendarLook now) {
        return getHeight() / Math.max(1, now.lastHour() - now.firstHour());
    }

    private double columnWidth(CalendarLook now) {
        return (getWidth() - em.px(GUTTER)) / Math.max(1, now.columns().size());
    }

    @Override
    protected void layoutChildren() {
        var now = look;
        if (now != null) {
            for (var each : placed) {
                layout(now, each);
            }
        }
    }

    private void layout(CalendarLook now, Placed each) {
        var width = columnWidth(now);
        var hour = hourHeight(now);
        var y = (each.from() - now.firstHour()) * hour;
        var height = (each.until() - each.from()) * hour;
        var left = em.px(GUTTER) + Math.max(0, each.column()) * width;
        var node = each.node();
        if (each.column() == -2) {
            var label = node.prefHeight(-1);
            node.resizeRelocate(0, y - label / 2, em.px(GUTTER - 8), label);
        } else if (node instanceof EventBlock) {
            var lane = (width - em.px(8)) / each.lanes();
            node.resizeRelocate(
                    snapPositionX(left + em.px(4) + each.lane() * lane),
                    snapPositionY(y + 1),
                    snapSizeX(lane - (each.lanes() > 1 ? em.px(4) : 0)),
                    Math.max(em.px(18), snapSizeY(height - 3)));
        } else if (node.getStyleClass().contains("now-dot")) {
            node.resizeRelocate(left - em.px(5), y - em.px(5), em.px(10), em.px(10));
        } else if (node.getStyleClass().contains("column-line")) {
            node.resizeRelocate(snapPositionX(left), 0, 1, getHeight());
        } else if (each.from() == each.until()) {
            var thick = node.getStyleClass().contains("now-line") ? 2 : 1;
            node.resizeRelocate(left, snapPositionY(y), each.column() < 0 ? getWidth() - left : width, thick);
        } else {
            node.resizeRelocate(left, y, width, height);
        }
    }

    /// A press on an empty place begins an appointment there, at the half hour.
    private void clicked(MouseEvent event) {
        var now = look;
        if (now == null || event.getTarget() != this || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var column = (int) ((event.getX() - em.px(GUTTER)) / columnWidth(now));
        if (event.getX() >= em.px(GUTTER) && column < now.columns().size()) {
            var where = now.columns().get(column);
            var half = (int) (event.getY() / hourHeight(now) * 2);
            events.create(where, where.day().atTime(now.firstHour(), 0).plusMinutes(half * 30L));
        }
    }

    private void pressed(EventBlock block, int column, MouseEvent event) {
        if (event.getClickCount() == 2) {
            events.edit(block.occurrence());
            return;
        }
        var edge = event.getY() > block.getHeight() - em.px(STRETCH_EDGE) && block.getHeight() > em.px(30);
        drag = new Drag(block, column, event.getSceneX(), event.getSceneY(), edge);
    }

    private void dragged(MouseEvent event) {
        var now = look;
        var dragging = drag;
        if (now == null || dragging == null || isStill(dragging, event)) {
            return;
        }
        var block = dragging.block();
        block.toFront();
        var dy = minutes(now, dragging, event) / 60.0 * hourHeight(now);
        if (dragging.stretching()) {
            var height = block.block().until() - block.block().from() + minutes(now, dragging, event);
            block.resize(block.getWidth(), Math.max(em.px(18), height / 60.0 * hourHeight(now)));
        } else {
            block.setTranslateX(columns(now, dragging, event) * columnWidth(now));
            block.setTranslateY(dy);
        }
        event.consume();
    }

    private boolean isStill(Drag dragging, MouseEvent event) {
        return Math.abs(event.getSceneX() - dragging.x()) < em.px(STILL)
                && Math.abs(event.getSceneY() - dragging.y()) < em.px(STILL);
    }

    private int minutes(CalendarLook now, Drag dragging, MouseEvent event) {
        return (int) Math.round((event.getSceneY() - dragging.y()) / hourHeight(now) * 60 / STEP) * STEP;
    }

    private int columns(CalendarLook now, Drag dragging, MouseEvent event) {
        var moved = (int) Math.round((event.getSceneX() - dragging.x()) / columnWidth(now));
        return Math.clamp(moved, -dragging.column(), now.columns().size() - 1 - dragging.column());
    }

    private void released(MouseEvent event) {
        var now = look;
        var dragging = drag;
        drag = null;
        if (now == null || dragging == null) {
            return;
        }
        if (isStill(dragging, event)) {
            events.select(dragging.block().occurrence());
            return;
        }
        var one = dragging.block().occurrence();
        dragging.block().setTranslateX(0);
        dragging.block().setTranslateY(0);
        requestLayout();
        event.consume();
        var minutes = minutes(now, dragging, event);
        var start = one.time().localStart(now.zone());
        var end = one.time().localEnd(now.zone());
        if (dragging.stretching()) {
            var later = end.plusMinutes(minutes);
            if (minutes != 0 && Duration.between(start, later).toMinutes() >= STEP) {
                events.move(one, now.columns().get(dragging.column()), start, later);
            }
            return;
        }
        var to = now.columns().get(dragging.column() + columns(now, dragging, event));
        var from = now.columns().get(dragging.column());
        if (minutes != 0 || !to.equals(from)) {
            var days = ChronoUnit.DAYS.between(from.day(), to.day());
            events.move(one, to, moved(start, days, minutes), moved(end, days, minutes));
        }
    }

    private static LocalDateTime moved(LocalDateTime time, long days, int minutes) {
        return time.plusDays(days).plusMinutes(minutes);
    }
}
