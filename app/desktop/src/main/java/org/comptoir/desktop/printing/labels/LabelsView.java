package org.comptoir.desktop.printing.labels;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.printing.PageTurner;
import org.comptoir.desktop.printing.PageView;
import org.comptoir.desktop.printing.PrinterChoice;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// Labels: the formats on the left, the sheet in the middle, the printer on the right.
public final class LabelsView extends BorderPane {

    /// In px at 100 %.
    private static final double ROOM_FOR_THREE = 860;

    private final LabelsModel model;
    private final Texts texts;
    private final Texts previewTexts;
    private final Formats formats;
    private final LabelsRun run;
    private final VBox below = new VBox();
    private final PrinterChoice printer;
    private final TextLabel start = TextLabel.cardTitle("").wrapped();
    private final TextLabel sheets = TextLabel.small("").muted().wrapped();
    private final TextLabel caption = TextLabel.strong("").whole();
    private final ActionButton print;

    public LabelsView(LabelsModel model, Texts texts, Formats formats, FileChoice files, Runnable back, LabelsRun run) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.run = run;
        previewTexts = Texts.of("preview", formats.language());
        printer = new PrinterChoice(model.printing(), files, previewTexts);
        print = ActionButton.accent("")
                .with(MaterialDesignP.PRINTER)
                .key(texts.get("labelscreen.print_key"))
                .onPress(this::print);
        var pdf = ActionButton.secondary(texts.get("labelscreen.pdf"))
                .with(MaterialDesignF.FILE_PDF_BOX)
                .onPress(() -> printer.askForFile(model.titleProperty().get()).ifPresent(this::save));
        var head = new PageHead(texts.get("labelscreen.title"), pdf).back(texts.get("labelscreen.back"), back);
        head.captionProperty().bind(model.titleProperty());
        setTop(head);
        place(formatsSide(), middle(), printerSide());
        model.startProperty().subscribe(ignored -> showStart());
        model.sheetProperty().subscribe(ignored -> showStart());
        model.lines().subscribe(this::showStart);
        model.printing().chosenProperty().subscribe(string -> print.setDisable(string == null));
    }

    /// Beside each other, or below each other in a small window.
    private void place(Node left, Node middle, Node right) {
        new Room(this).onNarrower(ROOM_FOR_THREE, narrow -> {
            setLeft(null);
            setCenter(null);
            setRight(null);
            if (narrow) {
                var column = new VBox(middle, left, right);
                column.getStyleClass().add("stacked");
                setCenter(Layouts.scrolling(column));
            } else {
                setLeft(left);
                setCenter(middle);
                setRight(right);
            }
        });
    }

    private Node formatsSide() {
        var note = TextLabel.small(texts.get("labelscreen.kept")).wrapped();
        note.getStyleClass().add("sunken-box");
        var column = Layouts.column(
                12,
                TextLabel.cardTitle(texts.get("labelscreen.formats")),
                new LabelSheetPicker(model, texts, formats),
                note);
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("label-formats");
        return scroll;
    }

    private Node middle() {
        var drawing = new SheetDrawing(model, texts);
        var page = new PageView(model.preview());
        page.setVisible(false);
        var stack = new StackPane(drawing, page);
        stack.setMinSize(0, 0);
        var turner = new PageTurner(model.preview(), previewTexts);
        turner.setVisible(false);
        var previewChip = Chip.plain(texts.get("labelscreen.preview"));
        previewChip.setOnAction(event -> {
            page.setVisible(previewChip.isSelected());
            drawing.setVisible(!previewChip.isSelected());
        });
        var column = new VBox(Layouts.row(12, Layouts.growing(caption), previewChip), Layouts.growing(stack), turner);
        column.getStyleClass().addAll("gap-12", "label-middle");
        return column;
    }

    private Node printerSide() {
        var test = ActionButton.ghost(texts.get("labelscreen.test"))
                .with(MaterialDesignR.RULER_SQUARE)
                .onPress(this::test);
        var column = Layouts.column(
                12,
                start,
                TextLabel.small(texts.get("labelscreen.press")).muted().wrapped(),
                Layouts.hairline(),
                printer,
                new PrintOffsetFields(model, texts, formats),
                test,
                Layouts.spring(),
                sheets,
                below,
                print);
        print.setMaxWidth(Double.MAX_VALUE);
        column.getStyleClass().add("label-printer");
        return column;
    }

    private void showStart() {
        start.setText(texts.get("labelscreen.start", model.startProperty().get()));
        sheets.setText(texts.get("labelscreen.sheets", model.sheets(), model.count()));
        caption.setText(texts.get("labelscreen.first", Math.max(1, model.sheets())));
        print.setText(texts.get("labelscreen.print", model.count()));
    }

    public void print() {
        model.printing().print(model.titleProperty().get(), model.paper(), () -> {
            model.printed();
            run.labelsPrinted();
        });
    }

    private void save(Path file) {
        model.printing().save(file, model.paper(), () -> {
            model.printed();
            run.labelsSaved();
        });
    }

    /// Shows something below the printer, such as what to do with a file of the labels.
    public void showBelow(Node node) {
        below.getChildren().setAll(node);
    }

    private void test() {
        var name =
                texts.get("labelscreen.test_name", model.sheetProperty().get().code());
        if (model.printing().printer().isPresent()) {
            model.printing().print(name, model.testSheet(), () -> {});
        } else {
            printer.askForFile(name).ifPresent(file -> model.printing().save(file, model.testSheet(), () -> {}));
        }
    }
}
