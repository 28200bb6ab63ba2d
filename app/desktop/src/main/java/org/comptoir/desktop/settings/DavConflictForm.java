package org.comptoir.desktop.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.customers.dav.DavConflict;
import org.comptoir.customers.dav.merge.Side;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.dav.DavText;

/// What was changed in the same place here and on the server: for each field, whose is kept. Ours is proposed.
final class DavConflictForm extends VBox {

    private final Texts texts;
    private final Map<String, Side> whose = new HashMap<>();

    DavConflictForm(DavConflict conflict, Texts texts, DavText words, DavModel model) {
        this.texts = texts;
        getStyleClass().add("gap-8");
        getChildren().add(TextLabel.body(conflict.name()).semibold().wrapped());
        conflict.fields().forEach(field -> getChildren().add(choice(words.field(conflict.kind(), field.key()), field)));
        getChildren()
                .add(Layouts.flow(ActionButton.quiet(texts.get("settings.dav.settle", conflict.name()))
                        .onPress(() -> model.settle(conflict, Map.copyOf(whose)))));
    }

    private Node choice(String name, DavConflict.Field field) {
        var side = new SimpleObjectProperty<>(this, field.key(), Side.OURS);
        side.subscribe(now -> whose.put(field.key(), now));
        var chips = SettingsForms.chips(
                List.of(Side.OURS, Side.THEIRS), side, one -> texts.get("settings.dav.side." + one, text(field, one)));
        return Layouts.stacked(TextLabel.small(name).muted(), chips);
    }

    private String text(DavConflict.Field field, Side side) {
        var text = side == Side.OURS ? field.ours() : field.theirs();
        return text.isEmpty() ? texts.get("settings.dav.empty") : text;
    }
}
