package org.comptoir.desktop.vouchers;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.printing.PageTurner;
import org.comptoir.desktop.printing.PageView;
import org.comptoir.desktop.printing.PrinterChoice;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.desktop.ui.StackingPanes;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.DayField;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.MoneyField;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// A new series on the left, its sheets on the right once it exists; then it is printed.
final class NewSeriesView extends VBox {

    /// In px at 100 %.
    private static final double ROOM_FOR_PREVIEW = 1100;

    private final VouchersModel model;
    private final Texts texts;
    private final VoucherWords words;
    private final PrinterChoice printer;
    private final VBox left = Layouts.column(16);
    private final VBox right;

    NewSeriesView(VouchersModel model, VoucherWords words, FileChoice files, Runnable back) {
        this.model = model;
        this.words = words;
        texts = words.texts();
        var previewTexts = Texts.of("preview", words.formats().language());
        printer = new PrinterChoice(model.printing(), files, previewTexts);
        var page = new PageView(model.preview());
        right = new VBox(Layouts.growing(page), new PageTurner(model.preview(), previewTexts));
        right.getStyleClass().addAll("mailing-preview", "gap-12", "voucher-preview");
        left.getStyleClass().add("pad-24");
        var body = new StackingPanes(ROOM_FOR_PREVIEW, Layouts.growing(left), right);
        getChildren()
                .setAll(
                        new PageHead(texts.get("voucherscreen.series.title"))
                                .back(texts.get("voucherscreen.back"), back),
                        Layouts.scrolling(body));
    }

    /// The fields of a new series.
    void write() {
        model.series().startAnew();
        model.preview().clear();
        right.setVisible(false);
        left.getChildren().setAll(fields());
    }

    /// The series exists: only printing is left.
    void showMade() {
        right.setVisible(true);
        var print = ActionButton.accent(texts.get("voucherscreen.series.print"))
                .with(MaterialDesignP.PRINTER)
                .onPress(() -> model.printing().print(model.seriesName(), model.paper(), () -> {}));
        print.setDisable(model.printing().printer().isEmpty());
        model.printing().chosenProperty().subscribe(value -> print.setDisable(value == null));
        var save = ActionButton.secondary(texts.get("voucherscreen.series.pdf"))
                .with(MaterialDesignF.FILE_PDF_BOX)
                .onPress(() -> printer.askForFile(model.seriesName()).ifPresent(this::save));
        left.getChildren()
                .setAll(new Card(
                                TextLabel.body(texts.get("voucherscreen.series.made", model.toPrint()))
                                        .wrapped(),
                                new VoucherPaperFields(model, texts),
                                printer,
                                Layouts.row(12, save, print))
                        .titled(model.seriesName()));
    }

    private void save(Path file) {
        model.printing().save(file, model.paper(), () -> {});
    }

    private Card fields() {
        var series = model.series();
        var amount = new MoneyField(words.formats());
        amount.valueProperty().bindBidirectional(series.faceProperty());
        var expiry = new DayField(words.formats());
        expiry.valueProperty().bindBidirectional(series.expiryProperty());
        var count = new FormField(texts.get("voucherscreen.series.count"), FormField.text(series.countProperty()));
        var numbers = Layouts.row(
                12,
                Layouts.growing(count),
                Layouts.growing(new FormField(texts.get("voucherscreen.series.amount"), amount)),
                Layouts.growing(new FormField(texts.get("voucherscreen.series.expiry"), expiry)));
        numbers.setAlignment(Pos.TOP_LEFT);
        var problem = TextLabel.small("")
                .showing(series.problemProperty())
                .toned(Emphasis.DANGER)
                .wrapped();
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var make =
                ActionButton.accent(texts.get("voucherscreen.series.make")).onPress(() -> model.make(this::showMade));
        return new Card(
                TextLabel.small(texts.get("voucherscreen.series.words")).muted().wrapped(),
                new FormField(texts.get("voucherscreen.series.name"), FormField.text(series.nameProperty())),
                numbers,
                problem,
                Layouts.row(12, Layouts.spring(), make));
    }
}
