package org.comptoir.desktop.agenda.calendar;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// An appointment in a calendar, as high as it is long. Those too low for a finger are rows of the list too.
final class EventBlock extends StackPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final TimedBlock block;

    EventBlock(TimedBlock block, CalendarEvents events, boolean selected, boolean past) {
        this.block = block;
        var one = block.occurrence();
        var title =
                TextLabel.small(one.appointment().details().title()).semibold().styled("may-be-cut");
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
        setAccessibleText(events.sentence(one));
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().setAll(content);
        getStyleClass().setAll("event-block", events.tint(one).styleClass());
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(PAST, past);
        content.setMinHeight(0);
        setMinSize(0, 0);
    }

    TimedBlock block() {
        return block;
    }

    Occurrence occurrence() {
        return block.occurrence();
    }
}
