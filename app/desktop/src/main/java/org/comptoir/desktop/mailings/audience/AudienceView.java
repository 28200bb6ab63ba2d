package org.comptoir.desktop.mailings.audience;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.segment.Segment;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The first step: the saved segments, the conditions as a sentence, and the number of recipients.
public final class AudienceView extends VBox {

    private final AudienceModel model;
    private final Texts texts;
    private final Formats formats;
    private final VBox rows = Layouts.column(8);
    private final FlowPane groups = new FlowPane();
    private final HBox naming = Layouts.row(8);

    public AudienceView(AudienceModel model, ObservableValue<MailingKind> kind, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("gap-16");
        groups.getStyleClass().add("grid-gap-8");
        groups.managedProperty().bind(groups.visibleProperty());
        var card = new Card(head(), naming, rows, add());
        var others = new OtherLanguagesBar(model, kind, texts, formats.language());
        getChildren().setAll(groups, card, new AudienceCountCard(model, texts, formats), others);
        model.conditions().subscribe(this::showConditions);
        model.saved().subscribe(this::showGroups);
        showConditions();
        showGroups();
        name(false);
    }

    private HBox head() {
        var saveButton = ActionButton.quiet(texts.get("mailingscreen.group.keep"))
                .with(MaterialDesignC.CONTENT_SAVE_OUTLINE)
                .onPress(() -> name(true));
        var head =
                Layouts.row(8, Layouts.growing(TextLabel.cardTitle(texts.get("mailingscreen.who.title"))), saveButton);
        var field = new TextField();
        field.getStyleClass().add("plain-field");
        field.setPromptText(texts.get("mailingscreen.group.name"));
        field.setAccessibleText(texts.get("mailingscreen.group.name"));
        Runnable save = () -> {
            model.save(field.getText());
            field.clear();
            name(false);
        };
        field.setOnAction(event -> save.run());
        naming.getChildren()
                .setAll(
                        Layouts.growing(field),
                        ActionButton.secondary(texts.get("mailingscreen.group.save"))
                                .onPress(save),
                        ActionButton.quiet(texts.get("mailingscreen.back")).onPress(() -> name(false)));
        return head;
    }

    private void name(boolean asked) {
        naming.setVisible(asked);
        naming.setManaged(asked);
        if (asked) {
            naming.getChildren().getFirst().requestFocus();
        }
    }

    private ActionButton add() {
        var button = ActionButton.ghost(texts.get("mailingscreen.who.add")).with(MaterialDesignP.PLUS);
        var menu = new ContextMenu();
        return button.onPress(() -> {
            menu.getItems()
                    .setAll(model.kinds().stream()
                            .map(kind -> {
                                var item = new MenuItem(kind.label(texts));
                                item.setOnAction(event -> model.add(kind));
                                return item;
                            })
                            .toList());
            menu.show(button, Side.BOTTOM, 0, 4);
        });
    }

    private void showConditions() {
        rows.getChildren().clear();
        for (var condition : model.conditions()) {
            rows.getChildren()
                    .add(new ConditionRow(model, condition, rows.getChildren().isEmpty(), texts, formats));
        }
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(TextLabel.strong(texts.get("mailingscreen.who.everybody")));
        }
    }

    private void showGroups() {
        groups.getChildren().setAll(model.saved().stream().map(this::chip).toList());
        groups.setVisible(!model.saved().isEmpty());
    }

    private HBox chip(Segment segment) {
        var chip = Chip.plain(segment.name());
        chip.setOnAction(event -> {
            chip.setSelected(false);
            model.use(segment);
        });
        var menu = new ContextMenu();
        var delete = new MenuItem(texts.get("mailingscreen.group.delete"));
        delete.setOnAction(event -> model.delete(segment));
        menu.getItems().setAll(List.of(delete));
        chip.setContextMenu(menu);
        var row = Layouts.row(0, chip);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
