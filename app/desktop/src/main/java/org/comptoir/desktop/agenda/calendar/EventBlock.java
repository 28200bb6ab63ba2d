package org.comptoir.desktop.agenda.calendar;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// An appointment in a calendar.
final class EventBlock extends Button {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final TimedBlock block;

    EventBlock(TimedBlock block, CalendarEvents events, boolean selected, boolean past) {
        this.block = block;
        var one = block.occurrence();
        var title = TextLabel.small(one.appointment().details().title()).semibold().styled("may-be-cut");
        var head = Layouts.row(4, Layouts.growing(title));
        head.setAlignment(Pos.TOP_LEFT);
        title.setMinWidth(0);
        if (block.lanes() == 1) {
            if (one.recurring()) {
                head.getChildren().add(new Icon(MaterialDesignR.REPEAT, 16));
            }
            var initials = events.initials(one);
            if (!initials.isEmpty()) {
                head.getChildren().add(TextLabel.hint(initials).muted().whole());
            }
        }
        var content = Layouts.stacked(head);
        content.setAlignment(Pos.TOP_LEFT);
        var details = events.details(one);
        if (!details.isEmpty() && block.until() - block.from() >= 45) {
            content.getChildren().add(TextLabel.caption(details).styled("may-be-cut"));
        }
        content.setMouseTransparent(true);
        setText(events.sentence(one));
        setAccessibleText(events.sentence(one));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        getStyleClass().setAll("event-block", events.tint(one).styleClass());
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(PAST, past);
        content.prefWidthProperty().bind(widthProperty().subtract(16));
        setMinSize(0, 0);
    }

    TimedBlock block() {
        return block;
    }

    Occurrence occurrence() {
        return block.occurrence();
    }
}
