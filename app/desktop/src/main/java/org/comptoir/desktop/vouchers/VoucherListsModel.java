package org.comptoir.desktop.vouchers;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.vouchers.VoucherLedger;
import org.comptoir.pos.vouchers.VouchersInCirculation;
import org.comptoir.reports.lists.ListData;
import org.comptoir.shop.documents.CirculationTable;
import org.comptoir.shop.documents.ExpiringVoucher;
import org.comptoir.shop.documents.VoucherLists;

/// What is in circulation by age, and what expires soon.
final class VoucherListsModel {

    private final ScreenContext context;
    private final VoucherLists lists;
    private final ObservableList<CirculationTable.Row> ages = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper blocked = new ReadOnlyStringWrapper(this, "blocked", "");
    private final ObservableList<ExpiringVoucher> expiring = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper(this, "sum", "");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final StringProperty days =
            new SimpleStringProperty(this, "days", Integer.toString(VoucherLedger.DEFAULT_DAYS));
    private final CirculationTable empty;

    VoucherListsModel(ScreenContext context, VoucherLists lists) {
        this.context = context;
        this.lists = lists;
        empty = table(new VouchersInCirculation(LocalDate.EPOCH, List.of(), VouchersInCirculation.Sum.NONE));
        days.addListener((value, before, now) -> lookAtExpiring());
    }

    private CirculationTable table(VouchersInCirculation found) {
        return new CirculationTable(found, context.formats());
    }

    void lookAtCirculation() {
        context.work(lists::inCirculation)
                .onSuccess(found -> {
                    var table = table(found);
                    ages.setAll(table.rows());
                    blocked.set(table.blocked());
                })
                .start();
    }

    /// Reads those of the number of days that was typed; a number that is none leaves what is shown.
    void lookAtExpiring() {
        var wanted = wantedDays();
        if (wanted < 0 || !mayIssue()) {
            return;
        }
        context.work(by -> lists.expiring(by, wanted))
                .onSuccess(found -> {
                    if (wanted == wantedDays()) {
                        expiring.setAll(found);
                        sum.set(context.texts("voucherlists").get("voucherlists.sum", found.size(), value()));
                        loaded.set(true);
                    }
                })
                .start();
    }

    private String value() {
        return context.formats()
                .money(Money.sum(
                        expiring.stream().map(row -> row.voucher().balance()).toList()));
    }

    /// -1 if it is none.
    private int wantedDays() {
        var typed = days.get().strip();
        return typed.matches("[0-9]{1,4}") && Integer.parseInt(typed) <= VoucherLedger.MAX_DAYS
                ? Integer.parseInt(typed)
                : -1;
    }

    /// Whether the person may see whose vouchers expire.
    boolean mayIssue() {
        return context.may(Permission.ISSUE_VOUCHERS);
    }

    /// What is in circulation, for a spreadsheet.
    Function<OutputStream, Integer> circulation(TableKind kind) {
        var by = context.staff();
        return out -> lists.circulation(by, kind, context.formats(), out);
    }

    Supplier<ListData> circulationPaper() {
        var by = context.staff();
        return () -> lists.circulationPaper(by, context.formats());
    }

    /// What expires soon, for a spreadsheet.
    Function<OutputStream, Integer> expiring(TableKind kind) {
        var by = context.staff();
        var wanted = Math.max(0, wantedDays());
        return out -> lists.expiring(by, wanted, kind, context.formats(), out);
    }

    Supplier<ListData> expiringPaper() {
        var by = context.staff();
        var wanted = Math.max(0, wantedDays());
        return () -> lists.expiringPaper(by, wanted, context.formats());
    }

    /// The words of the table of ages.
    CirculationTable table() {
        return empty;
    }

    ObservableList<CirculationTable.Row> ages() {
        return ages;
    }

    /// That some of it is blocked; empty if none is.
    ReadOnlyStringProperty blockedProperty() {
        return blocked.getReadOnlyProperty();
    }

    /// The soonest first.
    ObservableList<ExpiringVoucher> expiring() {
        return expiring;
    }

    /// How many expire, and what is left on them.
    ReadOnlyStringProperty sumProperty() {
        return sum.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Within how many days.
    StringProperty daysProperty() {
        return days;
    }
}
