package org.comptoir.desktop.vouchers;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
import org.comptoir.pos.vouchers.VoucherId;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.comptoir.pos.vouchers.Vouchers;
import org.comptoir.reports.voucher.VoucherLook;
import org.jspecify.annotations.Nullable;

/// All vouchers, the liability, and the series that was just issued.
final class VouchersModel {

    /// More than a shop of the kind has: the list is sorted as a whole.
    private static final int SHOWN = 20_000;

    private record Found(List<Voucher> latest, List<VoucherSeries.Summary> series, Money owed) {}

    /// @param look the shop's usual one
    /// @param isOwnDesign whether the shop has one, which goes before any look
    private record ToPrint(List<Voucher> vouchers, VoucherLook look, boolean isOwnDesign) {}

    private final ScreenContext context;
    private final VoucherWords words;
    private final Vouchers vouchers;
    private final PreviewModel preview;
    private final PrintModel printing;
    private final SeriesModel series;
    private final LookupModel lookup;
    private final ObservableList<Voucher> shown = FXCollections.observableArrayList();
    private final ObservableList<VoucherSeries.Summary> summaries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Money> owed = new ReadOnlyObjectWrapper<>(this, "owed");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final VoucherPaperModel paper = new VoucherPaperModel();
    private List<Voucher> toPrint = List.of();
    private boolean isOwnDesign;
    private boolean making;
    private Consumer<VoucherId> open = voucher -> {};

    VouchersModel(ScreenContext context, Vouchers vouchers, PrintModel printing, VoucherWords words, Clock clock) {
        this.context = context;
        this.vouchers = vouchers;
        this.printing = printing;
        preview = new PreviewModel(context.tasks());
        series = new SeriesModel(clock, words.texts());
        this.words = words;
        lookup = new LookupModel(vouchers, context.tasks(), words, id -> open.accept(id));
    }

    /// What shows one voucher.
    void onOpen(Consumer<VoucherId> shown) {
        open = shown;
    }

    void open(Voucher voucher) {
        open.accept(voucher.id());
    }

    void look() {
        context.tasks()
                .of(() -> new Found(vouchers.list(0, SHOWN), vouchers.series(), vouchers.owed()))
                .onSuccess(found -> {
                    shown.setAll(found.latest());
                    summaries.setAll(found.series());
                    owed.set(found.owed());
                    loaded.set(true);
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
        context.work(by -> toPrint(vouchers.issueSeries(by, wanted)))
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
        context.work(by -> toPrint(vouchers.sheetsOf(by, chosen.name())))
                .onSuccess(good -> {
                    if (!good.vouchers().isEmpty()) {
                        sheets(good);
                        ready.run();
                    }
                })
                .start();
    }

    /// Shows the sheet of one voucher.
    void sheetOf(Voucher voucher, Runnable ready) {
        context.work(by -> {
                    by.require(Permission.ISSUE_VOUCHERS);
                    return toPrint(List.of(voucher));
                })
                .onSuccess(one -> {
                    sheets(one);
                    ready.run();
                })
                .start();
    }

    /// Whether the signed-in person may issue and reprint vouchers.
    boolean mayIssue() {
        return context.staff().may(Permission.ISSUE_VOUCHERS);
    }

    private ToPrint toPrint(List<Voucher> good) {
        var documents = context.documents();
        return new ToPrint(List.copyOf(good), documents.voucherLook(), documents.hasOwnVouchers());
    }

    private void sheets(ToPrint good) {
        toPrint = good.vouchers();
        isOwnDesign = good.isOwnDesign();
        paper.startAnew(good.look());
        preview.show(paper());
        printing.forget();
        printing.look();
    }

    /// The PDF to be printed.
    Supplier<byte[]> paper() {
        var printed = toPrint;
        var dedication = paper.dedication();
        var look = paper.lookProperty().get();
        return () -> {
            var out = new ByteArrayOutputStream();
            context.documents().vouchers(printed, dedication, look, out);
            return out.toByteArray();
        };
    }

    /// Shows the sheets as they are now to be printed.
    void refresh() {
        preview.show(paper());
    }

    /// Whether the shop's own design takes the place of the looks.
    boolean isOwnDesign() {
        return isOwnDesign;
    }

    /// Whether somebody can be named who is not named already.
    boolean isForBearers() {
        return toPrint.stream().anyMatch(voucher -> voucher.customer() == null);
    }

    VoucherPaperModel paperModel() {
        return paper;
    }

    String seriesName() {
        if (toPrint.isEmpty()) {
            return "";
        }
        var first = toPrint.getFirst();
        return first.series().isEmpty()
                ? words.texts().get("voucherscreen.one.name", first.code().masked())
                : first.series();
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

    /// Whether the list was read.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// The shop's liability for vouchers; null until it was read.
    ReadOnlyObjectProperty<@Nullable Money> owedProperty() {
        return owed.getReadOnlyProperty();
    }
}
