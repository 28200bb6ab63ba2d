package org.comptoir.desktop.vouchers;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.PrintableScripts;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.voucher.VoucherDedication;
import org.comptoir.reports.voucher.VoucherLook;

/// The look of printed vouchers, for whom they are and from whom. The sheets beside it follow.
final class VoucherPaperFields extends VBox {

    /// A pause in typing, after which the sheets are drawn again.
    private static final Duration PAUSE = Duration.millis(400);

    private final VouchersModel model;
    private final Texts texts;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    VoucherPaperFields(VouchersModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        var paper = model.paperModel();
        pause.setOnFinished(event -> {
            if (getScene() != null) {
                model.refresh();
            }
        });
        getStyleClass().add("gap-12");
        var names = Layouts.row(12);
        if (model.isForBearers()) {
            names.getChildren()
                    .add(Layouts.growing(field("recipient", paper.recipientProperty(), VoucherDedication.MAX_NAME)));
        }
        names.getChildren().add(Layouts.growing(field("giver", paper.giverProperty(), VoucherDedication.MAX_NAME)));
        getChildren().setAll(looks(paper));
        if (!model.isOwnDesign()) {
            getChildren()
                    .addAll(
                            names,
                            field("message", paper.messageProperty(), VoucherDedication.MAX_MESSAGE),
                            TextLabel.small(texts.get("voucherscreen.paper.blank"))
                                    .muted()
                                    .wrapped());
        }
    }

    private Node looks(VoucherPaperModel paper) {
        if (model.isOwnDesign()) {
            return TextLabel.small(texts.get("voucherscreen.paper.own")).muted().wrapped();
        }
        return Layouts.column(
                4,
                TextLabel.small(texts.get("voucherscreen.paper.look")),
                ChipChoice.of(
                        List.of(VoucherLook.values()),
                        paper.lookProperty().get(),
                        look -> look.title(texts.language()),
                        look -> {
                            paper.lookProperty().set(look);
                            model.refresh();
                        }));
    }

    /// Takes no more than there is room for.
    private FormField field(String key, StringProperty value, int most) {
        var input = FormField.text(value);
        input.setTextFormatter(new TextFormatter<String>(change -> shortened(change, most)));
        var form = new FormField(texts.get("voucherscreen.paper." + key), input);
        input.textProperty().subscribe((before, now) -> {
            form.faultProperty().set(PrintableScripts.cover(now) ? "" : texts.get("voucherscreen.paper.letters"));
            pause.playFromStart();
        });
        return form;
    }

    /// What is too long of a text that is typed or pasted stays outside.
    private static TextFormatter.Change shortened(TextFormatter.Change change, int most) {
        var over = change.getControlNewText().length() - most;
        if (over > 0) {
            var text = change.getText();
            change.setText(text.substring(0, Math.max(0, text.length() - over)));
            var end = change.getRangeStart() + change.getText().length();
            change.selectRange(end, end);
        }
        return change;
    }
}
