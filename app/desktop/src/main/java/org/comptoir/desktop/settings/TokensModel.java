package org.comptoir.desktop.settings;

import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.staff.CommandToken;
import org.comptoir.pos.staff.CommandTokens;
import org.comptoir.pos.text.Texts;

/// The tokens with which scripts act.
final class TokensModel {

    private static final String TOPIC = "tokens";

    private final ScreenContext context;
    private final CommandTokens service;
    private final Texts texts;
    private final Texts rights;
    private final ObservableList<CommandToken> tokens = FXCollections.observableArrayList();
    private final PageMessages messages = new PageMessages();

    TokensModel(ScreenContext context, CommandTokens service) {
        this.context = context;
        this.service = service;
        texts = context.texts("settings");
        rights = context.texts("staff");
    }

    void load() {
        context.work(service::all).onSuccess(tokens::setAll).start();
    }

    void revoke(CommandToken token) {
        messages.dismissAll();
        context.work(by -> service.revoke(by, token.name()))
                .onSuccess(done -> {
                    messages.done(TOPIC, Message.of(texts.get("settings.tokens.revoked", token.name())));
                    load();
                })
                .start();
    }

    /// What a script may do, in words.
    String rights(CommandToken token) {
        return token.rights().stream()
                .map(right -> rights.get("staff.may." + right))
                .collect(Collectors.joining(", "));
    }

    /// Who answers for it, and until when it is good.
    String terms(CommandToken token) {
        return texts.get(
                "settings.tokens.terms", token.givenBy(), context.formats().dateTime(token.endsAt()));
    }

    ObservableList<CommandToken> tokens() {
        return tokens;
    }

    PageMessages messages() {
        return messages;
    }
}
