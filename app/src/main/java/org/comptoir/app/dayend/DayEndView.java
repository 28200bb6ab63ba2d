package org.comptoir.app.dayend;

import java.time.format.DateTimeFormatter;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.comptoir.app.ui.ActionButton;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.PageHead;
import org.comptoir.app.ui.Words;
import org.comptoir.app.ui.notice.SaidBars;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Counting at the left, comparing and closing at the right.
final class DayEndView extends BorderPane {

    private final DayEndModel model;
    private final Texts texts;
    private final Formats formats;
    private final Words title = Words.pageTitle("");
    private final Words caption = Words.small("").muted();
    private final CountCard count;
    private final CloseCard close;

    DayEndView(DayEndModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        count = new CountCard(model, texts, formats);
        close = new CloseCard(model, texts, formats);
        setTop(head());
        var right = Box.column(
                16,
                new CompareCard(model, texts, formats),
                close,
                Box.growing(new ClosingsCard(model, texts, formats)));
        right.getStyleClass().add("day-end-side");
        var sides = new HBox(Box.growing(count), Box.growing(right));
        sides.getStyleClass().add("gap-16");
        var page = Box.column(12, new SaidBars(model.said(), texts.get("dayend.dismiss")), Box.growing(sides));
        page.getStyleClass().add("office-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        setCenter(scroll);
        model.figuresProperty().subscribe(this::showCaption);
        today();
    }

    private Node head() {
        var reading = ActionButton.secondary(texts.get("dayend.reading"))
                .with(MaterialDesignP.PRINTER_OUTLINE)
                .onPress(model.onPaper()::printReading);
        var head = new PageHead("", reading);
        head.getChildren().set(0, Box.growing(Box.stacked(title, caption)));
        return head;
    }

    /// The day has gone on since the window was opened.
    void today() {
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM", formats.language().locale())
                .format(model.now().atZone(formats.zone()));
        title.setText(texts.get("dayend.title", day));
    }

    private void showCaption(@Nullable DayFigures figures) {
        caption.setText(
                figures == null
                        ? texts.get("dayend.caption.counting")
                        : texts.get(
                                "dayend.caption",
                                figures.sales(),
                                formats.money(figures.turnover()),
                                formats.money(figures.openingFloat())));
    }

    Node first() {
        return count.first();
    }

    void forward() {
        close.forward();
    }
}
