package org.comptoir.desktop.agenda;

import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.list.LoadingRows;
import org.comptoir.desktop.ui.list.Tables;
import org.comptoir.pos.text.Texts;

/// The appointments of four weeks, one below the other.
final class AgendaList extends VBox {

    AgendaList(AgendaModel model, AgendaWords words, Texts texts) {
        TableView<Occurrence> table = Tables.table(
                texts.language(),
                Tables.ONE_LINE,
                new LoadingRows(
                        model.loadedProperty(),
                        TextLabel.body(texts.get("agendascreen.list.none"))
                                .muted()
                                .wrapped()));
        table.getColumns()
                .add(Tables.quiet(
                        texts.get("agendascreen.day"),
                        120,
                        one -> words.listDay(one.time().localStart(model.zone()).toLocalDate())));
        table.getColumns().add(Tables.quiet(texts.get("agendascreen.hours"), 130, words::hours));
        table.getColumns()
                .add(Tables.strong(
                        texts.get("agendascreen.title"),
                        180,
                        one -> one.appointment().details().title()));
        table.getColumns().add(Tables.quiet(texts.get("agendascreen.guests"), 150, words::guests));
        table.getColumns().add(Tables.quiet(texts.get("agendascreen.colleagues"), 120, words::colleagues));
        Tables.fill(table, model.shown());
        table.getSelectionModel().selectedItemProperty().subscribe(one -> {
            if (one != null && !one.equals(model.selectedProperty().get())) {
                model.select(one);
            }
        });
        getStyleClass().add("agenda-list");
        getChildren().setAll(Layouts.growing(table));
    }
}
