package org.comptoir.desktop.mailings.run;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.printing.PrinterChoice;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.task.Job;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.notice.ProgressLevel;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The last step: printing or writing to a file, with progress and cancelling.
public final class SendView extends VBox {

    private final SendModel model;
    private final Texts texts;
    private final Formats formats;
    private final TextLabel reached = TextLabel.small("").muted().whole();
    private final ProgressLevel level = new ProgressLevel(0).styled("thick");
    private final VBox progress;
    private final HBox buttons;
    private final ActionButton print;

    /// @param files asks for a file
    public SendView(SendModel model, Texts texts, Formats formats, FileChoice files) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("gap-16");
        var printer = new PrinterChoice(model.printing(), files, Texts.of("preview", formats.language()));
        print = ActionButton.accent(texts.get("mailingscreen.send.print"))
                .with(MaterialDesignP.PRINTER)
                .key(texts.get("mailingscreen.send.print_key"))
                .onPress(model::print);
        var save = ActionButton.secondary(texts.get("mailingscreen.send.pdf"))
                .with(MaterialDesignF.FILE_PDF_BOX)
                .onPress(() -> printer.askForFile(model.title()).ifPresent(model::save));
        buttons = Layouts.row(12, save, print);
        progress = progress();
        getChildren()
                .setAll(new Card(
                                TextLabel.strong("")
                                        .showing(model.wordsProperty())
                                        .wrapped(),
                                printer,
                                progress,
                                buttons,
                                posted(model, texts))
                        .titled(texts.get("mailingscreen.send.title")));
        model.jobProperty().subscribe(this::show);
        model.printing().chosenProperty().subscribe(value -> print.setDisable(value == null));
    }

    /// What to say once a file of the mailing was made.
    public static Node posted(SendModel model, Texts texts) {
        var question = new PostedQuestion(texts, model::posted);
        model.file()
                .sizeProperty()
                .subscribe(count -> question.offer(texts.get("mailingscreen.posted.made", count), count.intValue()));
        return question;
    }

    private VBox progress() {
        var stop = ActionButton.secondary(texts.get("mailingscreen.send.stop")).onPress(model::cancel);
        var column = Layouts.column(8, level, Layouts.row(12, Layouts.growing(reached), stop));
        column.managedProperty().bind(column.visibleProperty());
        return column;
    }

    private void show(@Nullable Job job) {
        progress.setVisible(job != null);
        buttons.setDisable(job != null);
        if (job != null) {
            job.doneProperty().subscribe(done -> showReached(job));
            job.totalProperty().subscribe(total -> showReached(job));
        }
    }

    private void showReached(Job job) {
        var done = job.doneProperty().get();
        var total = job.totalProperty().get();
        level.shareProperty().set(total == 0 ? 0 : (double) done / total);
        reached.setText(texts.get("mailingscreen.send.reached", formats.count(done), formats.count(total)));
    }
}
