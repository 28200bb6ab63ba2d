package org.comptoir.desktop.till.payment;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.text.FileName;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.shop.devices.DeviceProblem;
import org.comptoir.shop.documents.DevicePapers;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.files.AtomicFile;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Issues the papers of orders: a quote as a file for A4, the label of goods put aside by the receipt printer where
/// there is one.
public final class OrderIssuer {

    private static final String TOPIC = "printer";

    private final ScreenContext context;
    private final TillPrinter printer;
    private final Supplier<@Nullable Window> window;
    private final Texts texts;
    private final Texts payment;

    /// @param window owner of the dialog for saving a file
    public OrderIssuer(ScreenContext context, TillPrinter printer, Supplier<@Nullable Window> window) {
        this.context = context;
        this.printer = printer;
        this.window = window;
        texts = context.texts("orderscreen");
        payment = context.texts("payment");
    }

    public void print(SalesOrder order) {
        if (order.number().kind() == OrderNumber.Kind.PUT_ASIDE && printer.isThere()) {
            printLabel(order);
        } else {
            save(order);
        }
    }

    private void printLabel(SalesOrder order) {
        var device = printer.device();
        var papers = new DevicePapers(context.documents(), printer.settingsOf(device));
        context.messages().dismiss(TOPIC);
        context.tasks()
                .of(() -> device.send(papers.putAside(order)))
                .onSuccess(printed -> context.messages()
                        .done(
                                TOPIC,
                                Message.of(texts.get(
                                        "orderscreen.printed", order.number().toString()))))
                .onFailure(DeviceProblem.class, problem -> failOffline(order))
                .start();
    }

    private void failOffline(SalesOrder order) {
        context.messages()
                .fail(
                        TOPIC,
                        Message.of(payment.get("payment.printer.offline"))
                                .withIcon(MaterialDesignP.PRINTER_ALERT)
                                .withStep(
                                        MaterialDesignP.PRINTER_OUTLINE,
                                        payment.get("payment.printer.again"),
                                        () -> printLabel(order))
                                .withStep(
                                        MaterialDesignF.FILE_DOWNLOAD_OUTLINE,
                                        payment.get("payment.done.pdf"),
                                        () -> save(order)));
    }

    private void save(SalesOrder order) {
        var key = order.number().kind() == OrderNumber.Kind.QUOTE ? "orderscreen.file.quote" : "orderscreen.file.aside";
        var name = FileName.of(texts.get(key, order.number().toString()), "pdf");
        context.files()
                .toSave(window.get(), context.texts("preview").get("preview.save"), name)
                .ifPresent(file -> write(order, file));
    }

    private static byte[] pdf(DocumentPrinter documents, SalesOrder order) {
        return switch (order.number().kind()) {
            case QUOTE -> documents.quotePdf(order);
            case PUT_ASIDE -> documents.putAsidePdf(order);
        };
    }

    private void write(SalesOrder order, Path file) {
        context.tasks()
                .of(() -> {
                    AtomicFile.write(file, pdf(context.documents(), order));
                })
                .onSuccess(written -> context.messages()
                        .done(
                                TOPIC,
                                context.saved(file)
                                        .openable(payment.get("payment.saved", String.valueOf(file.getFileName())))))
                .onFailure(
                        UncheckedIOException.class,
                        problem -> context.messages()
                                .fail(
                                        TOPIC,
                                        Message.of(payment.get("payment.file.failed", file.toString()))
                                                .withIcon(MaterialDesignF.FILE_ALERT_OUTLINE)))
                .start();
    }
}
