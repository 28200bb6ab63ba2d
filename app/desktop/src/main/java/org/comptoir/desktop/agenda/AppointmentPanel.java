package org.comptoir.desktop.agenda;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.comptoir.customers.agenda.event.EditScope;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.desktop.agenda.calendar.CalendarGrid;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.LinkText;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The appointment that is chosen, and what can be done with it.
final class AppointmentPanel extends VBox {

    private final AgendaModel model;
    private final AgendaWords words;
    private final Texts texts;
    private final Consumer<CustomerId> openCustomer;

    AppointmentPanel(AgendaModel model, AgendaWords words, Texts texts, Consumer<CustomerId> openCustomer) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        this.openCustomer = openCustomer;
        getStyleClass().addAll("gap-8", "agenda-panel");
    }

    void show(Occurrence one) {
        var details = one.appointment().details();
        var dot = new Region();
        dot.getStyleClass()
                .addAll(
                        "panel-dot",
                        details.colleagues()
                                .findFirst()
                                .map(colleague -> CalendarGrid.tintOf(
                                                colleague.id().value())
                                        .styleClass())
                                .orElse("tint-home"));
        var close = ActionButton.quietIcon(MaterialDesignC.CLOSE, texts.get("agendascreen.close"))
                .onPress(() -> model.selectedProperty().set(null));
        getChildren()
                .setAll(
                        Layouts.row(
                                8,
                                dot,
                                Layouts.growing(
                                        TextLabel.cardTitle(details.title()).wrapped()),
                                close),
                        TextLabel.small(words.when(one)).muted().wrapped());
        people(one);
        line(MaterialDesignM.MAP_MARKER_OUTLINE, details.place());
        var minutes = details.reminderMinutes();
        if (minutes != null) {
            line(
                    MaterialDesignB.BELL_OUTLINE,
                    texts.get("agendascreen.reminder.line", texts.get("agendascreen.reminder.at", minutes)));
        }
        if (one.recurring()) {
            line(MaterialDesignR.REPEAT, texts.get("agendascreen.recurring"));
        }
        line(MaterialDesignN.NOTE_TEXT_OUTLINE, details.note());
        if (one.recurring()) {
            getChildren().add(scope());
        }
        getChildren().add(buttons());
    }

    private Node scope() {
        return ChipChoice.of(
                List.of(EditScope.values()),
                model.scopeProperty().get(),
                scope -> texts.get("agendascreen.scope." + scope.name()),
                model.scopeProperty()::set);
    }

    private void people(Occurrence one) {
        var list = Layouts.stacked();
        for (var person : one.appointment().details().participants()) {
            switch (person) {
                case Participant.Client client ->
                    list.getChildren().add(new LinkText(client.name(), () -> openCustomer.accept(client.id())));
                case Participant.Vendor vendor ->
                    list.getChildren().add(TextLabel.body(vendor.name()).wrapped());
                case Participant.Guest guest ->
                    list.getChildren().add(TextLabel.body(guest.name()).wrapped());
                case Participant.Colleague colleague -> {}
            }
        }
        var colleagues = words.colleagues(one);
        if (!colleagues.isEmpty()) {
            list.getChildren()
                    .add(TextLabel.body(texts.get("agendascreen.with", colleagues))
                            .muted()
                            .wrapped());
        }
        if (!list.getChildren().isEmpty()) {
            getChildren().add(iconed(MaterialDesignA.ACCOUNT_GROUP_OUTLINE, list));
        }
    }

    private void line(Ikon ikon, String text) {
        if (!text.isEmpty()) {
            getChildren().add(iconed(ikon, TextLabel.body(text).wrapped()));
        }
    }

    private static Node iconed(Ikon ikon, Node content) {
        return Layouts.row(12, new Icon(ikon, 20), Layouts.growing(content));
    }

    private Node buttons() {
        var edit = ActionButton.secondary(texts.get("agendascreen.change"))
                .with(MaterialDesignP.PENCIL_OUTLINE)
                .onPress(model::edit);
        var cancel = ActionButton.icon(MaterialDesignT.TRASH_CAN_OUTLINE, texts.get("agendascreen.cancel"))
                .onPress(model::cancelSelected);
        var mayEdit = model.mayEdit();
        edit.setDisable(!mayEdit);
        cancel.setDisable(!mayEdit);
        return Layouts.row(8, edit, cancel);
    }
}
