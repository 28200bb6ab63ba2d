package org.comptoir.desktop.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.selling.OpenPrice;
import org.jspecify.annotations.Nullable;

/// Which article an amount sells as that is typed on the sale screen.
final class OpenPriceModel {

    private static final String TOPIC = "open price";

    /// @param chosen empty to ask each time
    record Choices(List<Article> articles, Optional<Article> chosen) {}

    private final ScreenContext context;
    private final ShopSettings settings;
    private final OpenPrice openPrice;
    private final Texts texts;
    private final ObjectProperty<Choices> choices =
            new SimpleObjectProperty<>(this, "choices", new Choices(List.of(), Optional.empty()));
    private final PageMessages messages = new PageMessages();

    OpenPriceModel(ScreenContext context, ShopSettings settings, OpenPrice openPrice) {
        this.context = context;
        this.settings = settings;
        this.openPrice = openPrice;
        texts = context.texts("settings");
    }

    void load() {
        context.tasks()
                .of(() -> new Choices(openPrice.choices(), openPrice.chosen()))
                .onSuccess(choices::set)
                .start();
    }

    /// @param article null to ask each time
    void choose(@Nullable Article article) {
        var id = article == null ? "" : Long.toString(article.id().value());
        context.act(by -> settings.putAudited(by, OpenPrice.NOTE, id))
                .onSuccess(done -> {
                    messages.done(TOPIC, Message.of(texts.get("settings.saved")));
                    load();
                })
                .start();
    }

    ObjectProperty<Choices> choicesProperty() {
        return choices;
    }

    PageMessages messages() {
        return messages;
    }
}
