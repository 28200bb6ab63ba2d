package org.comptoir.desktop.vouchers;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.printing.PreviewModel;
import org.comptoir.desktop.printing.PrintModel;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.comptoir.pos.vouchers.Vouchers;

/// All vouchers, what is owed on them, and the series that was just made.
final class VouchersModel {

    private static final int SHOWN = 500;

    private record Found(List<Voucher> latest, List<VoucherSeries.Summary> series, Money owed) {}

    private final ScreenContext context;
    private final Vouchers vouchers;
    private final PreviewModel preview;
    private final PrintModel printing;
    private final SeriesModel series;
    private final LookupModel lookup;
    private final ObservableList<Voucher> shown = FXCollections.observableArrayList();
    private final ObservableList<VoucherSeries.Summary> summaries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Money> owed = new ReadOnlyObjectWrapper<>(this, "owed", Money.ZERO);
    private List<Voucher> toPrint = List.of();
    private boolean making;

    VouchersModel(ScreenContext context, Vouchers vouchers, PrintModel printing, VoucherWords words, Clock clock) {
        this.context = context;
        this.vouchers = vouchers;
        this.printing = printing;
        preview = new PreviewModel(context.tasks());
        series = new SeriesModel(clock, words.texts());
        lookup = new LookupModel(vouchers, context.tasks(), words);
    }

    void look() {
        context.tasks()
                .of(() -> new Found(vouchers.list(0, SHOWN), vouchers.series(), vouchers.owed()))
                .onSuccess(found -> {
                    shown.setAll(found.latest());
                    summaries.setAll(found.series());
                    owed.set(found.owed());
                })
                .start();
    }

    /// Only the vouchers of one series.
    void show(VoucherSeries.Summary chosen) {
        context.tasks()
                .of(() -> vouchers.ofSeries(chosen.name()))
                .onSuccess(shown::setAll)
                .start();
    }

    /// Makes the series that was written, once however often it is asked for meanwhile, then shows its sheets.
    ///
    /// @param made once its sheets can be seen
    void make(Runnable made) {
        if (!making) {
            series.series().ifPresent(wanted -> issue(wanted, made));
        }
    }

    private void issue(VoucherSeries wanted, Runnable made) {
        making = true;
        context.work(by -> vouchers.issueSeries(by, wanted))
                .onSuccess(done -> {
                    sheets(done);
                    look();
                    made.run();
                })
                .onFinished(() -> making = false)
                .start();
    }

    /// Shows the sheets of a series that was made before, without what was spent of it.
    void sheetsOf(VoucherSeries.Summary chosen, Runnable ready) {
        context.work(by -> vouchers.sheetsOf(by, chosen.name()))
                .onSuccess(good -> {
                    if (!good.isEmpty()) {
                        sheets(good);
                        ready.run();
                    }
                })
                .start();
    }

    /// Whether whoever works here may make vouchers, and put those there are on paper.
    boolean mayIssue() {
        return context.staff().may(Permission.ISSUE_VOUCHERS);
    }

    private void sheets(List<Voucher> good) {
        toPrint = List.copyOf(good);
        preview.show(paper());
        printing.forget();
        printing.look();
    }

    /// The very PDF that is printed.
    Supplier<byte[]> paper() {
        var printed = toPrint;
        return () -> {
            var out = new ByteArrayOutputStream();
            context.documents().vouchers(printed, out);
            return out.toByteArray();
        };
    }

    String seriesName() {
        return toPrint.isEmpty() ? "" : toPrint.getFirst().series();
    }

    int toPrint() {
        return toPrint.size();
    }

    SeriesModel series() {
        return series;
    }

    LookupModel lookup() {
        return lookup;
    }

    PreviewModel preview() {
        return preview;
    }

    PrintModel printing() {
        return printing;
    }

    /// Newest first.
    ObservableList<Voucher> shown() {
        return shown;
    }

    ObservableList<VoucherSeries.Summary> summaries() {
        return summaries;
    }

    /// What the shop still owes to the bearers of vouchers.
    ReadOnlyObjectProperty<Money> owedProperty() {
        return owed.getReadOnlyProperty();
    }
}
