package org.comptoir.desktop.sales;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.SearchField;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Asks whose a sale is: a name, a telephone, a card, typed or scanned.
final class AttachPane extends VBox {

    private final AttachModel model;
    private final Texts texts;
    private final SearchField search;
    private final VBox found = Layouts.column(4);

    AttachPane(AttachModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("gap-8");
        search = new SearchField(MaterialDesignA.ACCOUNT_PLUS_OUTLINE, texts.get("salesscreen.attach.who"), "");
        search.add(ActionButton.quietIcon(MaterialDesignC.CLOSE, texts.get("salesscreen.attach.cancel"))
                .onPress(model::cancel));
        search.textProperty().addListener((all, before, now) -> model.search(now));
        search.input().setOnAction(event -> model.attachFirst());
        getChildren()
                .setAll(
                        search,
                        found,
                        TextLabel.caption(texts.get("salesscreen.attach.how"))
                                .muted()
                                .wrapped());
        model.hits().subscribe(this::show);
        model.openProperty().subscribe(isOpen -> search.input().clear());
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                search.input().requestFocus();
            }
        });
    }

    private void show() {
        found.getChildren().setAll(model.hits().stream().<Node>map(this::row).toList());
    }

    private Node row(CustomerHit hit) {
        var details = Stream.of(hit.town(), hit.phone(), hit.email())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(SaleWords.DOT));
        var name = Layouts.stacked(TextLabel.body(hit.listName()).medium().styled("may-be-cut"));
        if (!details.isEmpty()) {
            name.getChildren().add(TextLabel.caption(details).muted().styled("may-be-cut"));
        }
        var content = Layouts.row(12, Avatar.of(hit.listName(), 36), Layouts.growing(name));
        content.setMouseTransparent(true);
        var button = new Button(texts.get("salesscreen.attach.to", hit.listName()), content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("history-entry", "attach-hit");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> model.attach(hit));
        return button;
    }
}
