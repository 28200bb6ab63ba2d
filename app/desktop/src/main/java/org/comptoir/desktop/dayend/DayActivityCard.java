package org.comptoir.desktop.dayend;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.closing.PeriodActivity;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// What is worth a look before the day is closed: goods taken off tickets, tickets emptied, and the drawer opened
/// without a sale. Not
/// there where there was neither.
final class DayActivityCard extends VBox {

    private final Texts texts;
    private final Formats formats;

    DayActivityCard(DayEndModel model, Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        getStyleClass().addAll("card", "gap-8");
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        model.activityProperty().subscribe(this::show);
    }

    private void show(@Nullable PeriodActivity activity) {
        getChildren().clear();
        if (activity != null) {
            var cancelled = activity.cancelled();
            if (cancelled.count() > 0) {
                add(
                        MaterialDesignT.TRASH_CAN_OUTLINE,
                        texts.get("dayend.cancelled", cancelled.count(), formats.money(cancelled.amount())));
            }
            var emptied = activity.emptied();
            if (emptied.count() > 0) {
                add(
                        MaterialDesignT.TRASH_CAN_OUTLINE,
                        texts.get("dayend.emptied", emptied.count(), formats.money(emptied.amount())));
            }
            if (activity.drawerOpenings() > 0) {
                add(MaterialDesignC.CASH_LOCK_OPEN, texts.get("dayend.drawer", activity.drawerOpenings()));
            }
        }
        setVisible(!getChildren().isEmpty());
    }

    private void add(Ikon ikon, String what) {
        if (getChildren().isEmpty()) {
            getChildren()
                    .add(TextLabel.cardTitle(texts.get("dayend.look.title")).wrapped());
        }
        getChildren().addAll(Layouts.hairline(), row(ikon, what));
    }

    private static Node row(Ikon ikon, String what) {
        return Layouts.row(
                12,
                new Icon(ikon, 20).toned(Emphasis.AMBER),
                Layouts.growing(TextLabel.body(what).wrapped()));
    }
}
