package org.comptoir.desktop.mailings.content;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// The second step: the kind of mailing and its content.
public final class ContentView extends VBox {

    private final ContentModel model;
    private final Formats formats;
    private final Map<MailingKind, ToggleButton> tiles = new EnumMap<>(MailingKind.class);
    private final VBox parts = Layouts.column(16);
    private final Node letter;
    private final Node labels;
    private final Node vouchers;
    private final Node loyalty;

    /// @param keptLetter reports that the template was saved
    public ContentView(ContentModel model, Texts texts, Formats formats, Runnable keptLetter) {
        this.model = model;
        this.formats = formats;
        getStyleClass().add("gap-16");
        letter = new LetterEditor(model, texts, formats, keptLetter);
        labels =
                new Card(TextLabel.body(texts.get("mailingscreen.labels.words")).wrapped());
        vouchers = new Card(
                TextLabel.body(texts.get("mailingscreen.vouchers.words")).wrapped(),
                new VoucherFields(model.voucher(), texts, formats));
        loyalty = new LoyaltyFields(model, texts, formats);
        var title = new FormField(texts.get("mailingscreen.what.title"), FormField.text(model.titleProperty()));
        getChildren().setAll(gallery(), title, parts);
        model.kindProperty().subscribe(this::show);
    }

    private HBox gallery() {
        var row = Layouts.row(12);
        for (var kind : MailingKind.values()) {
            var content = Layouts.column(
                    8,
                    new Icon(ikon(kind), 44),
                    TextLabel.body(kind.label(formats.language())).medium().wrapped());
            content.getStyleClass().add("kind-face");
            content.setMouseTransparent(true);
            var tile = new ToggleButton(kind.label(formats.language()), content);
            tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            tile.getStyleClass().setAll("kind-tile");
            tile.setOnAction(event -> {
                model.kindProperty().set(kind);
                show(kind);
            });
            tile.setPrefWidth(0);
            tiles.put(kind, tile);
            row.getChildren().add(Layouts.growing(tile));
        }
        return row;
    }

    private static Ikon ikon(MailingKind kind) {
        return switch (kind) {
            case LETTER -> MaterialDesignE.EMAIL_OPEN_OUTLINE;
            case LABELS -> MaterialDesignL.LABEL_OUTLINE;
            case VOUCHERS -> MaterialDesignW.WALLET_GIFTCARD;
            case LOYALTY_LIST -> MaterialDesignS.STAR_OUTLINE;
        };
    }

    private void show(MailingKind kind) {
        tiles.forEach((tileKind, tile) -> tile.setSelected(tileKind == kind));
        parts.getChildren()
                .setAll(
                        switch (kind) {
                            case LETTER -> letter;
                            case LABELS -> labels;
                            case VOUCHERS -> vouchers;
                            case LOYALTY_LIST -> loyalty;
                        });
    }
}
