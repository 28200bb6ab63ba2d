package org.comptoir.desktop.mailings.audience;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.comptoir.desktop.ui.choice.PhraseChip;

/// A word of the sentence that opens its alternatives.
final class Choices {

    private Choices() {}

    static <T> PhraseChip chip(String text, List<T> choices, Function<T, String> name, Consumer<T> chosen) {
        var chip = new PhraseChip(text);
        var menu = new ContextMenu();
        for (var choice : choices) {
            var item = new MenuItem(name.apply(choice));
            item.setOnAction(event -> chosen.accept(choice));
            menu.getItems().add(item);
        }
        chip.setOnAction(event -> menu.show(chip, Side.BOTTOM, 0, 4));
        return chip;
    }
}
