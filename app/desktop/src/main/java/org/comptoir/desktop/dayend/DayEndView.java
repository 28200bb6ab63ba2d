package org.comptoir.desktop.dayend;

import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.comptoir.desktop.exporting.ExportAction;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.desktop.ui.StackingPanes;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.closing.PeriodActivity;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Counting on the left, comparing and closing on the right.
final class DayEndView extends BorderPane {

    /// In px at 100 %.
    private static final double ROOM_FOR_SIDES = 1000;

    private final DayEndModel model;
    private final Texts texts;
    private final Formats formats;
    private final TextLabel title = TextLabel.pageTitle("").wrapped();
    private final TextLabel caption = TextLabel.small("").muted().wrapped();
    private final CashCountCard count;
    private final CloseCard close;
    private final ScrollPane counting;

    /// Below the page, so that no button moves when there is one.
    private final MessageList bars;

    private final TillsReportModel tills;
    private final TillsReportPage report;
    private final ActionButton all;
    private final CashDeskModel desk;
    private final CashDeskPage cash;

    /// Only for those who may close the day; others see the drawer beside its sales.
    private List<ActionButton> ofClosing = List.of();

    private final PeriodClosingsModel periods;
    private final PeriodClosingsPage months;

    DayEndView(
            DayEndModel model,
            TillsReportModel tills,
            CashDeskModel desk,
            PeriodClosingsModel periods,
            ExportAction exports,
            Texts texts,
            Formats formats) {
        this.model = model;
        this.tills = tills;
        this.desk = desk;
        this.periods = periods;
        cash = new CashDeskPage(desk, texts, formats, this::showCount);
        months = new PeriodClosingsPage(periods, texts, exports, tills::today, this::showCount);
        this.texts = texts;
        this.formats = formats;
        count = new CashCountCard(model, texts, formats);
        close = new CloseCard(model, texts, formats);
        all = ActionButton.icon(MaterialDesignF.FORMAT_LIST_BULLETED, texts.get("dayend.tills.open"))
                .onPress(this::showTills);
        report = new TillsReportPage(tills, texts, formats, exports, this::showCount);
        setTop(head());
        var right = Layouts.column(
                16,
                new CashDifferenceCard(model, texts, formats),
                new DayActivityCard(model, texts, formats),
                close,
                Layouts.growing(new ClosingsCard(model, texts, formats)));
        right.getStyleClass().add("day-end-side");
        var sides = new StackingPanes(ROOM_FOR_SIDES, Layouts.growing(count), Layouts.growing(right));
        var page = Layouts.column(0, Layouts.growing(sides));
        page.getStyleClass().add("office-page");
        bars = new MessageList(model.messages(), texts.language());
        bars.getStyleClass().add("pad-12");
        counting = new ScrollPane(page);
        counting.setFitToWidth(true);
        counting.setFitToHeight(true);
        counting.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        model.figuresProperty().subscribe(figures -> showCaption());
        model.tillNameProperty().subscribe(name -> showCaption());
        today();
    }

    private Node head() {
        var reading = ActionButton.secondary(texts.get("dayend.reading"))
                .with(MaterialDesignP.PRINTER_OUTLINE)
                .onPress(model.documents()::printReading);
        var moving = ActionButton.secondary(texts.get("dayend.cash.title"))
                .with(MaterialDesignC.CASH_FAST)
                .onPress(this::showCash);
        var closed = ActionButton.icon(MaterialDesignC.CALENDAR_MONTH_OUTLINE, texts.get("dayend.periods.open"))
                .onPress(this::showPeriods);
        for (var button : List.of(all, reading, moving, closed)) {
            button.managedProperty().bind(button.visibleProperty());
        }
        ofClosing = List.of(closed, moving, reading);
        var head = new PageHead("", all, closed, moving, reading);
        caption.managedProperty().bind(caption.visibleProperty());
        head.getChildren().set(0, Layouts.growing(Layouts.stacked(title, caption)));
        return head;
    }

    /// Updates the date, which may have changed since the window was opened, and what this person may see.
    void today() {
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM", formats.language().locale())
                .format(tills.today());
        title.setText(texts.get("dayend.title", day));
        var mayClose = desk.mayCloseDay();
        all.setVisible(tills.isPermitted() && mayClose);
        ofClosing.forEach(button -> button.setVisible(mayClose));
        cash.offerBack(mayClose);
        if (mayClose) {
            showCount();
        } else {
            showCash();
        }
    }

    void showPeriods() {
        setCenter(months);
        setBottom(null);
        showCaption();
        periods.load();
    }

    void showCash() {
        setCenter(cash);
        setBottom(null);
        showCaption();
        desk.load();
        Platform.runLater(() -> cash.first().requestFocus());
    }

    /// Back to the count from wherever one is, for those who may close the day.
    void back() {
        if (getCenter() != counting && desk.mayCloseDay()) {
            showCount();
            Platform.runLater(() -> count.first().requestFocus());
        }
    }

    private void showCount() {
        setCenter(counting);
        setBottom(bars);
        showCaption();
    }

    void showTills() {
        setCenter(report);
        setBottom(null);
        showCaption();
        tills.show(tills.today(), tills.today());
    }

    private void showCaption() {
        var till = model.tillNameProperty().get();
        var stage = getCenter() == counting ? caption(model.figuresProperty().get()) : "";
        caption.setText(
                till.isEmpty() || stage.isEmpty() ? till + stage : texts.get("dayend.caption.till", till, stage));
    }

    private String caption(@Nullable DayFigures figures) {
        if (figures == null) {
            return texts.get("dayend.caption.counting");
        }
        var sold = texts.get(
                "dayend.caption",
                figures.sales(),
                formats.money(figures.turnover()),
                formats.money(figures.floatFound()));
        var activity = model.activityProperty().get();
        var first = activity == null ? null : activity.firstSale();
        return first == null ? sold : opened(first) + " · " + sold;
    }

    /// With its date where it was another day.
    private String opened(PeriodActivity.FirstSale first) {
        var isToday = formats.date(first.soldAt()).equals(formats.date(model.now()));
        return isToday
                ? texts.get("dayend.caption.opened", formats.time(first.soldAt()), first.staffName())
                : texts.get("dayend.caption.opened.before", formats.dateTime(first.soldAt()), first.staffName());
    }

    Node first() {
        return getCenter() == cash ? cash.first() : count.first();
    }

    void forward() {
        if (getCenter() == counting) {
            close.forward();
        } else if (getCenter() == cash) {
            cash.forward();
        }
    }
}
