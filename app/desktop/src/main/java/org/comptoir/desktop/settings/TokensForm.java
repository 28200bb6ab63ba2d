package org.comptoir.desktop.settings;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.LinkText;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.staff.CommandToken;
import org.comptoir.pos.text.Texts;

/// The tokens with which scripts act, each with what it may do and until when.
final class TokensForm extends VBox {

    private final TokensModel model;
    private final Texts texts;
    private final VBox rows = new VBox();

    TokensForm(TokensModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("gap-12");
        model.tokens().subscribe(this::showTokens);
        getChildren()
                .setAll(
                        rows,
                        SettingsForms.hint(texts.get("settings.tokens.hint")),
                        new MessageList(model.messages(), texts.language()));
        showTokens();
    }

    private void showTokens() {
        if (model.tokens().isEmpty()) {
            rows.getChildren()
                    .setAll(TextLabel.body(texts.get("settings.tokens.none")).muted());
        } else {
            rows.getChildren().setAll(model.tokens().stream().map(this::row).toList());
        }
    }

    private Node row(CommandToken token) {
        var row = Layouts.row(
                12,
                Layouts.growing(Layouts.stacked(
                        TextLabel.body(token.name()).medium(),
                        TextLabel.caption(model.rights(token)).muted().wrapped(),
                        TextLabel.caption(model.terms(token)).muted().wrapped())),
                new LinkText(texts.get("settings.tokens.revoke"), () -> model.revoke(token)));
        row.getStyleClass().add("settings-row");
        return row;
    }
}
