package org.comptoir.desktop.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.pos.text.FileName;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.RecorderKind;

/// Which fiscal recorder this machine's sales go to, and the terminal that stands beside it.
final class RecorderForm extends VBox {

    RecorderForm(RecorderModel model, Texts texts, FileChoice files) {
        getStyleClass().add("gap-12");
        var kinds = new VBox();
        model.kindProperty()
                .subscribe(chosen -> kinds.getChildren()
                        .setAll(ChipChoice.of(
                                List.of(RecorderKind.values()),
                                chosen,
                                each -> texts.get("settings.recorder." + each),
                                model.kindProperty()::set)));
        var receipts = new CheckBox(texts.get("settings.recorder.receipts"));
        receipts.selectedProperty().bindBidirectional(model.receiptsProperty());
        receipts.setWrapText(true);
        var recorder = Layouts.column(12, kinds, SettingsForms.hint(texts.get("settings.recorder.hint")), receipts);
        shown(recorder, model, true);
        var none = SettingsForms.hint(texts.get("settings.recorder.notitaly"));
        shown(none, model, false);
        var ask = ActionButton.quiet(texts.get("settings.recorder.ask")).onPress(model::ask);
        shown(ask, model, true);
        var links = ActionButton.quiet(texts.get("settings.recorder.links"))
                .onPress(() -> files.toSave(
                                getScene().getWindow(),
                                texts.get("settings.recorder.links"),
                                FileName.of(texts.get("settings.recorder.links.file"), "xlsx"))
                        .ifPresent(model::export));
        shown(links, model, true);
        getChildren()
                .setAll(
                        recorder,
                        none,
                        TextLabel.small(texts.get("settings.recorder.terminal")),
                        new FieldRow(
                                SettingsForms.field(texts.get("settings.recorder.tid"), model.terminalProperty())
                                        .telling(model.messages().faultOf(RecorderModel.TERMINAL)),
                                SettingsForms.field(texts.get("settings.recorder.acquirer"), model.acquirerProperty())),
                        SettingsForms.field(texts.get("settings.recorder.taxcode"), model.acquirerTaxCodeProperty()),
                        SettingsForms.hint(texts.get("settings.recorder.terminal.hint")),
                        new MessageList(model.messages(), texts.language()),
                        Layouts.flow(
                                ActionButton.secondary(texts.get("settings.recorder.save"))
                                        .onPress(model::save),
                                ask,
                                links));
    }

    /// Only in Italy, or only elsewhere.
    private static void shown(Node node, RecorderModel model, boolean inItaly) {
        var offered = model.offeredProperty();
        node.visibleProperty().bind(inItaly ? offered : offered.not());
        node.managedProperty().bind(node.visibleProperty());
    }
}
