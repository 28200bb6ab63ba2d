package org.comptoir.desktop.till.returns;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.pos.sales.SaleSummary;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.shop.selling.ReceiptSearch;

/// Lists the receipts that what is typed may mean. Only what was asked last is shown.
final class ReceiptFinder {

    private final ScreenContext context;
    private final ReceiptSearch receipts;
    private final ReturnModel model;
    private final ReturnTexts texts;
    private final SerialTasks searching;

    ReceiptFinder(ScreenContext context, ReceiptSearch receipts, ReturnModel model, ReturnTexts texts) {
        this.context = context;
        this.receipts = receipts;
        this.model = model;
        this.texts = texts;
        searching = new SerialTasks(context.tasks());
        model.searchProperty().subscribe((before, typed) -> search());
    }

    void search() {
        if (model.stepProperty().get() != ReturnStep.FIND) {
            return;
        }
        var typed = model.searchProperty().get();
        var staff = context.staff();
        model.searchingProperty().set(true);
        searching.latest(
                "receipts",
                () -> receipts.find(staff, typed, context.language()),
                (Work<List<SaleSummary>> work) -> work.onSuccess(found -> model.receipts()
                                .setAll(found.stream().map(texts::hit).toList()))
                        .onFinished(() -> model.searchingProperty().set(false)));
    }

    /// @param found receives the likeliest receipt, if there is any
    void best(String typed, Consumer<Optional<SaleNumber>> found) {
        context.work(by -> receipts.find(by, typed, context.language()))
                .onSuccess(all -> found.accept(all.stream().findFirst().map(SaleSummary::number)))
                .start();
    }
}
