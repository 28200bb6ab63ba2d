package org.comptoir.desktop.till;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import org.comptoir.desktop.till.orders.KeepController;
import org.comptoir.desktop.till.parking.ParkModel;
import org.comptoir.desktop.till.purchases.PurchasesModel;
import org.comptoir.desktop.till.returns.ReturnController;
import org.comptoir.desktop.till.returns.ReturnStep;
import org.comptoir.desktop.till.weighing.WeighModel;

/// What takes the place of the tiles, one at a time: whatever opens closes the others, also if it had to be read first.
final class SidePages {

    private final List<Page> pages;

    /// @param back one step back in it
    private record Page(ObservableBooleanValue open, Runnable close, Runnable back) {}

    SidePages(
            KeepController keeping,
            ReturnController returns,
            PurchasesModel purchases,
            ParkModel parking,
            WeighModel weighing) {
        pages = List.of(
                new Page(keeping.model().openedProperty().isNotNull(), keeping::close, keeping::close),
                new Page(returns.model().stepProperty().isNotEqualTo(ReturnStep.CLOSED), returns::close, returns::back),
                new Page(purchases.openProperty(), purchases::close, purchases::close),
                new Page(parking.openProperty(), parking::close, parking::close),
                new Page(weighing.openProperty(), weighing::close, weighing::close));
        pages.forEach(page -> page.open().subscribe(isOpen -> {
            if (isOpen) {
                closeAllBut(page);
            }
        }));
    }

    private void closeAllBut(Page kept) {
        pages.stream()
                .filter(page -> page != kept && page.open().get())
                .forEach(page -> page.close().run());
    }

    private Optional<Page> opened() {
        return pages.stream().filter(page -> page.open().get()).findFirst();
    }

    boolean isOpen() {
        return opened().isPresent();
    }

    void close() {
        opened().ifPresent(page -> page.close().run());
    }

    /// @return whether one was open
    boolean back() {
        var page = opened();
        page.ifPresent(open -> open.back().run());
        return page.isPresent();
    }
}
