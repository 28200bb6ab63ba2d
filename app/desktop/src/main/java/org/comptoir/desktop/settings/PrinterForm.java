package org.comptoir.desktop.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.PagePaper;
import org.comptoir.pos.till.machine.RollLetters;
import org.comptoir.pos.till.machine.RollSettings;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The receipt printer of this machine: where it is, what it understands, and whether a drawer hangs on it.
final class PrinterForm extends VBox {

    private static final List<String> KINDS = List.of("none", "network", "device", "system", "pages");

    private final PrinterModel model;
    private final Texts texts;

    PrinterForm(PrinterModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("gap-12");
        var hint = SettingsForms.hint("");
        model.kindProperty().subscribe(kind -> hint.setText(texts.get("settings.printer.hint." + kind)));
        var test = ActionButton.quiet(texts.get("settings.printer.test"))
                .with(MaterialDesignP.PRINTER_OUTLINE)
                .onPress(model::test);
        test.visibleProperty().bind(model.kindProperty().isNotEqualTo("none"));
        getChildren()
                .setAll(
                        chips(KINDS, model.kindProperty(), kind -> texts.get("settings.printer.kind." + kind)),
                        address(),
                        hint,
                        shownWhile(model.takesCommands(), roll()),
                        shownWhile(model.takesPages(), paper()),
                        new MessageList(model.messages(), texts.language()),
                        Layouts.flow(
                                ActionButton.secondary(texts.get("settings.printer.save"))
                                        .onPress(model::save),
                                test));
    }

    /// Typed, or one of the system's printers.
    private Node address() {
        var field = SettingsForms.field(texts.get("settings.printer.address"), model.addressProperty())
                .telling(model.messages().faultOf(PrinterModel.ADDRESS));
        var found = new VBox();
        model.systemNames()
                .subscribe(names ->
                        found.getChildren().setAll(chips(names, model.addressProperty(), Function.identity())));
        var isOfSystem =
                model.kindProperty().isEqualTo("system").or(model.kindProperty().isEqualTo("pages"));
        return shownWhile(
                model.kindProperty().isNotEqualTo("none"), Layouts.column(8, field, shownWhile(isOfSystem, found)));
    }

    private Node paper() {
        return Layouts.column(
                8,
                TextLabel.small(texts.get("settings.printer.paper")),
                chips(
                        List.of(PagePaper.values()),
                        model.paperProperty(),
                        paper -> texts.get("settings.printer.paper." + paper)));
    }

    private Node roll() {
        return Layouts.column(
                8,
                TextLabel.small(texts.get("settings.printer.letters")),
                chips(
                        List.of(RollLetters.values()),
                        model.lettersProperty(),
                        letters -> texts.get("settings.printer.letters." + letters)),
                SettingsForms.hint(texts.get("settings.printer.letters.hint")),
                TextLabel.small(texts.get("settings.printer.columns")),
                chips(
                        RollSettings.COLUMNS,
                        model.columnsProperty(),
                        columns -> texts.get("settings.printer.columns." + columns)),
                TextLabel.small(texts.get("settings.drawer")),
                chips(
                        List.of(true, false),
                        model.drawerProperty(),
                        hangs -> texts.get("settings.drawer." + (hangs ? "printer" : "none"))),
                shownWhile(
                        model.drawerProperty(),
                        Layouts.column(
                                8,
                                TextLabel.small(texts.get("settings.drawer.pin")),
                                chips(
                                        List.of(0, 1),
                                        model.pinProperty(),
                                        pin -> texts.get("settings.drawer.pin." + pin)))));
    }

    private static <T> Node chips(List<T> values, Property<T> chosen, Function<T, String> name) {
        var place = new VBox();
        chosen.subscribe(now -> place.getChildren().setAll(ChipChoice.of(values, now, name, chosen::setValue)));
        return place;
    }

    private static Node shownWhile(ObservableValue<Boolean> isShown, Node node) {
        node.visibleProperty().bind(isShown);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
