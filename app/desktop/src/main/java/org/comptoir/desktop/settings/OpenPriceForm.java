package org.comptoir.desktop.settings;

import java.util.Optional;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The articles without a price as chips, one of which sells every amount that is typed.
final class OpenPriceForm extends VBox {

    private final OpenPriceModel model;
    private final Texts texts;
    private final FlowPane chips = new FlowPane();

    OpenPriceForm(OpenPriceModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("gap-12");
        chips.getStyleClass().add("grid-gap-8");
        getChildren()
                .addAll(
                        SettingsForms.hint(texts.get("settings.openprice.hint")),
                        chips,
                        new MessageList(model.messages(), texts.language()));
        model.choicesProperty().subscribe(this::show);
    }

    private void show(OpenPriceModel.Choices choices) {
        chips.getChildren().clear();
        if (choices.articles().isEmpty()) {
            chips.getChildren().add(SettingsForms.hint(texts.get("settings.openprice.none")));
            return;
        }
        var group = new ToggleGroup();
        add(group, texts.get("settings.openprice.ask"), null, choices);
        choices.articles().forEach(article -> add(group, article.displayName(), article, choices));
    }

    private void add(ToggleGroup group, String name, @Nullable Article article, OpenPriceModel.Choices choices) {
        var chip = Chip.plain(name);
        chip.setToggleGroup(group);
        chip.setSelected(Optional.ofNullable(article)
                .map(Article::id)
                .equals(choices.chosen().map(Article::id)));
        chip.setOnAction(event -> {
            chip.setSelected(true);
            model.choose(article);
        });
        chips.getChildren().add(chip);
    }
}
