package org.comptoir.desktop.customers.edit;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.comptoir.customers.transfer.kept.KeptValue;
import org.comptoir.desktop.customers.record.CustomerRecord;
import org.comptoir.desktop.customers.record.KeptValueModel;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/// What an import kept with a customer beside the fields; each value can become a note or an alert, or be removed.
final class KeptValuesView extends VBox {

    private final KeptValueModel kept;
    private final CustomerRecord record;
    private final Texts texts;

    KeptValuesView(KeptValueModel kept, CustomerRecord record, List<KeptValue> values, Texts texts) {
        this.kept = kept;
        this.record = record;
        this.texts = texts;
        getStyleClass().add("gap-8");
        getChildren().add(TextLabel.body(texts.get("customerrecord.kept")).medium());
        values.forEach(value -> getChildren().addAll(Layouts.hairline(), line(value)));
    }

    private Node line(KeptValue value) {
        var text = TextLabel.body(value.text()).wrapped();
        var more = ActionButton.icon(
                MaterialDesignD.DOTS_HORIZONTAL, texts.get("customerrecord.kept.more", value.label()));
        more.onPress(() -> menu(value).show(more, Side.BOTTOM, 0, 4));
        return Layouts.row(
                8,
                Layouts.growing(
                        Layouts.column(2, TextLabel.caption(value.label()).muted(), text)),
                more);
    }

    private ContextMenu menu(KeptValue value) {
        return new ContextMenu(
                item("customerrecord.kept.note", () -> kept.toNote(record, value)),
                item("customerrecord.kept.alert", () -> kept.toAlert(record, value)),
                item("customerrecord.kept.remove", () -> kept.remove(record, value)));
    }

    private MenuItem item(String key, Runnable operation) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(event -> operation.run());
        return item;
    }
}
