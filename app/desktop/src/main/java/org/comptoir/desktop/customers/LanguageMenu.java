package org.comptoir.desktop.customers;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.comptoir.customers.customer.list.CustomerOrder;
import org.comptoir.desktop.customers.edit.CustomerLanguages;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Narrows the list of customers to the language they are written to in, sorts it by language, and shows the language
/// in each row.
final class LanguageMenu {

    private final CustomerListModel model;
    private final Texts texts;
    private final ActionButton button;
    private final ActionButton only;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");

    LanguageMenu(CustomerListModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        button = ActionButton.icon(MaterialDesignT.TRANSLATE, texts.get("customerlist.language"));
        button.setTooltip(new Tooltip(texts.get("customerlist.language")));
        button.onPress(() -> menu().show(button, Side.BOTTOM, 0, 0));
        only = ActionButton.secondary("").small().trailing(MaterialDesignC.CLOSE);
        only.onPress(() -> model.narrow(""));
        model.listingProperty().subscribe(listing -> {
            if (listing.isNarrowed()) {
                var name = CustomerLanguages.ownName(listing.language());
                only.setText(texts.get("customerlist.language.only", name));
                only.setAccessibleText(texts.get("customerlist.language.widen", name));
            }
            only.setVisible(listing.isNarrowed());
            only.setManaged(listing.isNarrowed());
        });
    }

    /// Opens the menu.
    Node button() {
        return button;
    }

    /// Says to which language the list is narrowed, and shows everybody again when pressed; hidden otherwise.
    Node only() {
        return only;
    }

    /// Whether each row says in which language the customer is written to.
    BooleanProperty shownProperty() {
        return shown;
    }

    ContextMenu menu() {
        var menu = new ContextMenu();
        var group = new ToggleGroup();
        menu.getItems().add(choice(group, texts.get("customerlist.language.all"), ""));
        for (var written : model.languages()) {
            var name = CustomerLanguages.ownName(written.language());
            var label = texts.get("customerlist.language.count", name, written.customers());
            menu.getItems().add(choice(group, label, written.language()));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), sorting(), column());
        return menu;
    }

    private MenuItem choice(ToggleGroup group, String label, String language) {
        var item = new RadioMenuItem(label);
        item.setToggleGroup(group);
        item.setSelected(model.listingProperty().get().language().equals(language));
        item.setOnAction(event -> model.narrow(language));
        return item;
    }

    /// Chosen again, it goes back to the names.
    private MenuItem sorting() {
        var item = new CheckMenuItem(texts.get("customerlist.language.sort"));
        var order = model.listingProperty().get().order();
        var isSorted = order == CustomerOrder.BY_LANGUAGE || order == CustomerOrder.BY_LANGUAGE_FROM_Z;
        item.setSelected(isSorted);
        item.setDisable(model.isSearching());
        item.setOnAction(event -> {
            model.sort(isSorted ? CustomerOrder.BY_NAME : CustomerOrder.BY_LANGUAGE);
            shown.set(shown.get() || !isSorted);
        });
        return item;
    }

    private MenuItem column() {
        var item = new CheckMenuItem(texts.get("customerlist.language.show"));
        item.setSelected(shown.get());
        item.setOnAction(event -> shown.set(item.isSelected()));
        return item;
    }
}
