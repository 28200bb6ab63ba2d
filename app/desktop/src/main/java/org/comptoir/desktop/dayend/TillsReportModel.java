package org.comptoir.desktop.dayend;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.closing.TillsReport;
import org.comptoir.pos.closing.TillsReports;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.ListData;
import org.comptoir.shop.documents.TillsReportTable;
import org.comptoir.shop.invoicing.ConsumerReport;
import org.jspecify.annotations.Nullable;

/// What all tills sold on some days, added up.
final class TillsReportModel {

    private static final String TOPIC = "tills report";

    private final ScreenContext context;
    private final TillsReports reports;
    private final ConsumerReport consumers;
    private final ShopSettings settings;
    private final Supplier<LocalDate> today;
    private final Texts texts;
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>(this, "to");
    private final ObservableList<TillsReportTable.Row> rows = FXCollections.observableArrayList();
    private final PageMessages messages = new PageMessages();
    private TillsReportTable table;

    /// @param today the business day
    TillsReportModel(
            ScreenContext context,
            TillsReports reports,
            ConsumerReport consumers,
            ShopSettings settings,
            Supplier<LocalDate> today) {
        this.context = context;
        this.consumers = consumers;
        this.reports = reports;
        this.settings = settings;
        this.today = today;
        texts = context.texts("dayend");
        table = table(new TillsReport(today(), today(), List.of()));
    }

    private TillsReportTable table(TillsReport report) {
        return new TillsReportTable(report, context.formats());
    }

    boolean isPermitted() {
        return context.may(Permission.SEE_FIGURES);
    }

    LocalDate today() {
        return today.get();
    }

    /// Shows these days.
    void show(LocalDate first, LocalDate last) {
        from.set(first);
        to.set(last);
        load();
    }

    /// Shows the days that stand in the fields.
    void load() {
        messages.dismissAll();
        var first = from.get();
        var last = to.get();
        if (first == null || last == null || last.isBefore(first)) {
            messages.warn(TOPIC, Message.of(texts.get("dayend.tills.days")));
            return;
        }
        context.work(by -> reports.of(by, first, last))
                .onFailure(
                        Unavailable.UnavailableException.class,
                        problem -> messages.fail(
                                TOPIC,
                                Message.of(
                                        texts.get("dayend.tills.failed"),
                                        UnavailableText.of(problem.reason(), context.language()))))
                .onSuccess(report -> {
                    table = table(report);
                    rows.setAll(table.rows());
                })
                .start();
    }

    /// Whether the shop's country wants the sales to consumers reported in a file.
    boolean isReporting() {
        return ConsumerReport.isFor(settings.recentProfile().country());
    }

    /// Runs with the days that stand in the fields, if a report can be of them.
    void withDays(BiConsumer<LocalDate, LocalDate> action) {
        messages.dismissAll();
        var first = from.get();
        var last = to.get();
        if (first == null || last == null || !ConsumerReport.isPeriod(first, last)) {
            messages.warn(TOPIC, Message.of(texts.get("dayend.tills.report.days", ConsumerReport.MAX_DAYS)));
            return;
        }
        action.accept(first, last);
    }

    /// Writes what was sold to consumers on these days.
    ///
    /// @return how many days
    /// @throws UncheckedIOException if it cannot be written
    int report(SignedInStaff by, LocalDate first, LocalDate last, OutputStream out) {
        try {
            return consumers.write(by, first, last, out).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SignedInStaff staff() {
        return context.staff();
    }

    /// What is shown, for spreadsheet and paper.
    TillsReportTable table() {
        return table;
    }

    ListData paper() {
        return table.paper(settings.profile().name(), today());
    }

    ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    ObjectProperty<@Nullable LocalDate> toProperty() {
        return to;
    }

    ObservableList<TillsReportTable.Row> rows() {
        return rows;
    }

    PageMessages messages() {
        return messages;
    }
}
