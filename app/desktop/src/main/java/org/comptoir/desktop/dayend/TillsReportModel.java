package org.comptoir.desktop.dayend;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.notice.Message;
import org.comptoir.pos.closing.TillsReport;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.ListData;
import org.comptoir.shop.documents.TillsReportTable;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// What all tills sold on some days, added up.
final class TillsReportModel {

    private final OpenShop shop;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Formats formats;
    private final Texts texts;
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>(this, "to");
    private final ObservableList<TillsReportTable.Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Message> messages = FXCollections.observableArrayList();
    private TillsReportTable table;

    TillsReportModel(OpenShop shop, Supplier<SignedInStaff> signedIn, Tasks tasks, Formats formats) {
        this.shop = shop;
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.formats = formats;
        texts = Texts.of("dayend", formats.language());
        table = table(new TillsReport(today(), today(), List.of()));
    }

    private TillsReportTable table(TillsReport report) {
        return new TillsReportTable(report, formats);
    }

    boolean isPermitted() {
        return signedIn.get().may(Permission.SEE_FIGURES);
    }

    LocalDate today() {
        return LocalDate.ofInstant(shop.clock().instant(), formats.zone());
    }

    /// Shows these days.
    void show(LocalDate first, LocalDate last) {
        from.set(first);
        to.set(last);
        load();
    }

    /// Shows the days that stand in the fields.
    void load() {
        messages.clear();
        var first = from.get();
        var last = to.get();
        if (first == null || last == null || last.isBefore(first)) {
            messages.add(Message.toPutRight(texts.get("dayend.tills.days")));
            return;
        }
        var by = signedIn.get();
        tasks.of(() -> shop.counter().tillsReports().of(by, first, last))
                .onFailure(
                        Unavailable.UnavailableException.class,
                        problem -> messages.add(Message.failed(
                                texts.get("dayend.tills.failed"),
                                UnavailableText.of(problem.reason(), formats.language()))))
                .onSuccess(report -> {
                    table = table(report);
                    rows.setAll(table.rows());
                })
                .start();
    }

    /// What is shown, for spreadsheet and paper.
    TillsReportTable table() {
        return table;
    }

    ListData paper() {
        return table.paper(shop.settings().profile().name(), today());
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

    ObservableList<Message> messages() {
        return messages;
    }
}
