package org.comptoir.desktop.dayend;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.closing.period.PeriodClosing;
import org.comptoir.pos.closing.period.PeriodClosings;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.PrintNote;
import org.comptoir.shop.dayend.EndOfDay;

/// The month and year closings of this till.
final class PeriodClosingsModel {

    private static final String TOPIC = "periods";

    private final ScreenContext context;
    private final PeriodClosings closings;
    private final EndOfDay endOfDay;
    private final ClosingPrinter printer;
    private final ShopSettings settings;
    private final Texts texts;
    private final Formats formats;
    private final ObservableList<PeriodClosing> rows = FXCollections.observableArrayList();
    private final PageMessages messages;

    /// @param messages of the page
    PeriodClosingsModel(
            ScreenContext context,
            PeriodClosings closings,
            EndOfDay endOfDay,
            ClosingPrinter printer,
            ShopSettings settings,
            PageMessages messages) {
        this.context = context;
        this.closings = closings;
        this.endOfDay = endOfDay;
        this.printer = printer;
        this.settings = settings;
        this.messages = messages;
        texts = context.texts("dayend");
        formats = context.formats();
    }

    void load() {
        context.work(closings::all)
                .onFailure(
                        Unavailable.UnavailableException.class,
                        problem -> messages.fail(
                                TOPIC,
                                Message.of(
                                        texts.get("dayend.periods.failed"),
                                        UnavailableText.of(problem.reason(), context.language()))))
                .onSuccess(rows::setAll)
                .start();
    }

    void print(PeriodClosing closing) {
        printer.print(() -> endOfDay.print(closing));
    }

    /// Such as `November 2026`.
    String period(PeriodClosing closing) {
        return switch (closing.kind()) {
            case MONTH ->
                DateTimeFormatter.ofPattern("LLLL yyyy", formats.language().locale())
                        .format(closing.firstDay());
            case YEAR -> texts.get("dayend.periods.year", closing.firstDay().getYear());
        };
    }

    List<String> headings() {
        return List.of(
                texts.get("dayend.periods.number"),
                texts.get("dayend.periods.period"),
                texts.get("dayend.periods.closings"),
                texts.get("dayend.periods.sales"),
                texts.get("dayend.periods.net"),
                texts.get("dayend.periods.vat"),
                texts.get("dayend.periods.turnover"),
                texts.get("dayend.periods.perpetual"));
    }

    /// A row as people read it.
    List<String> words(PeriodClosing closing) {
        var figures = closing.figures();
        return List.of(
                Long.toString(closing.number()),
                period(closing),
                formats.count(closing.closings()),
                formats.count(figures.sales()),
                formats.money(figures.taxes().net()),
                formats.money(figures.taxes().tax()),
                formats.money(figures.turnover()),
                formats.money(figures.perpetual()));
    }

    /// A row as spreadsheets take it.
    List<Cell> cells(PeriodClosing closing) {
        var figures = closing.figures();
        return List.of(
                new Cell.Count(Math.toIntExact(closing.number())),
                new Cell.Text(period(closing)),
                new Cell.Count(closing.closings()),
                new Cell.Count(figures.sales()),
                new Cell.Amount(figures.taxes().net()),
                new Cell.Amount(figures.taxes().tax()),
                new Cell.Amount(figures.turnover()),
                new Cell.Amount(figures.perpetual()));
    }

    /// @param printed the day it is printed on
    ListData paper(LocalDate printed) {
        var headings = headings();
        return new ListData(
                texts.get("dayend.periods.title"),
                "",
                settings.profile().name(),
                PrintNote.of(printed),
                IntStream.range(0, headings.size())
                        .mapToObj(column -> column == 1
                                ? ListData.Column.text(headings.get(column))
                                : ListData.Column.number(headings.get(column)))
                        .toList(),
                rows.stream().map(this::words).toList(),
                "",
                formats.language());
    }

    ObservableList<PeriodClosing> rows() {
        return rows;
    }

    PageMessages messages() {
        return messages;
    }
}
