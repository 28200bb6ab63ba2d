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

/// All vouchers, the liability, and the series that was just issued.
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

    /// Shows only the vouchers of one series.
    void show(VoucherSeries.Summary chosen) {
        context.tasks()
                .of(() -> vouchers.ofSeries(chosen.name()))
                .onSuccess(shown::setAll)
                .start();
    }

    /// Issues the series once, however often it is requested meanwhile, then shows its sheets.
    ///
    /// @param made called once its sheets are visible
    void make(Runnable onMade) {
        if (!making) {
            series.series().ifPresent(wanted -> issue(wanted, onMade));
        }
    }

    private void issue(VoucherSeries wanted, Runnable onMade) {
        making = true;
        context.work(by -> vouchers.issueSeries(by, wanted))
                .onSuccess(done -> {
                    sheets(done);
                    look();
                    onMade.run();
                })
                .onFinished(() -> making = false)
                .start();
    }

    /// Shows the sheets of an existing series, without spent vouchers.
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

    /// Whether the signed-in person may issue and reprint vouchers.
    boolean mayIssue() {
        return context.staff().may(Permission.ISSUE_VOUCHERS);
    }

    private void sheets(List<Voucher> good) {
        toPrint = List.copyOf(good);
        preview.show(paper());
        printing.forget();
        printing.look();
    }

    /// The PDF to be printed.
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

    /// The shop's liability for vouchers.
    ReadOnlyObjectProperty<Money> owedProperty() {
        return owed.getReadOnlyProperty();
    }
}
