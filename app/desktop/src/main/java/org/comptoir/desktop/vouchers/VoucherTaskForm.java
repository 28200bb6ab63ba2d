package org.comptoir.desktop.vouchers;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.DayField;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.BlockReason;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// What can be done with the voucher that is looked at: a button each, and in their place the questions of the one that
/// was pressed.
final class VoucherTaskForm extends VBox {

    private final VoucherPageModel model;
    private final VoucherWords words;
    private final Texts texts;
    private final Runnable print;

    /// @param print prints the voucher again
    VoucherTaskForm(VoucherPageModel model, VoucherWords words, Runnable print) {
        this.model = model;
        this.words = words;
        this.print = print;
        texts = words.texts();
        getStyleClass().add("gap-12");
        model.taskProperty().subscribe(this::show);
        model.openedProperty().subscribe(this::show);
    }

    private void show() {
        var task = model.taskProperty().get();
        getChildren().setAll(task == null ? List.of(buttons()) : questions(task));
    }

    private Node buttons() {
        var row = Layouts.flow();
        var opened = model.openedProperty().get();
        if (opened != null && model.mayPrint()) {
            row.getChildren()
                    .add(ActionButton.secondary(texts.get("voucherscreen.one.print"))
                            .with(MaterialDesignP.PRINTER_OUTLINE)
                            .onPress(print));
        }
        model.tasks()
                .forEach(task -> row.getChildren()
                        .add(ActionButton.secondary(texts.get(task.textKey()))
                                .with(task.ikon())
                                .onPress(() -> model.begin(task))));
        return row;
    }

    private List<Node> questions(VoucherTask task) {
        var note = FormField.text(model.noteProperty());
        note.setOnAction(event -> model.confirm());
        var why = new FormField(texts.get(noteKey(task)), note)
                .telling(model.messages().faultOf(VoucherPageModel.NOTE));
        var name = texts.get(task.textKey());
        var confirm = (task == VoucherTask.BLOCK ? ActionButton.danger(name) : ActionButton.accent(name))
                .with(task.ikon())
                .onPress(model::confirm);
        confirm.disableProperty().bind(model.workingProperty());
        var cancel = ActionButton.quiet(texts.get("voucherscreen.task.cancel")).onPress(model::cancel);
        var told = TextLabel.small(texts.get(task.textKey() + ".words")).muted().wrapped();
        var actions = Layouts.row(8, Layouts.spring(), cancel, confirm);
        return switch (task) {
            case BLOCK -> List.of(told, reasons(), why, actions);
            case EXTEND -> List.of(told, day(), why, actions);
            case UNBLOCK, REPLACE -> List.of(told, why, actions);
        };
    }

    private static String noteKey(VoucherTask task) {
        return task == VoucherTask.BLOCK ? "voucherscreen.task.note_optional" : "voucherscreen.task.note";
    }

    private Node reasons() {
        return ChipChoice.of(
                List.of(BlockReason.values()),
                model.reasonProperty().get(),
                words.shared()::of,
                model.reasonProperty()::set);
    }

    private Node day() {
        var day = new DayField(words.formats());
        day.valueProperty().bindBidirectional(model.lastDayProperty());
        return new FormField(texts.get("voucherscreen.task.last_day"), day)
                .telling(model.messages().faultOf(VoucherPageModel.LAST_DAY));
    }
}
