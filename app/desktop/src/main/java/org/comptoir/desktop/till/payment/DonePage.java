package org.comptoir.desktop.till.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.email.ReceiptEmailModel;
import org.comptoir.desktop.email.ReceiptEmailPane;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Shown after the sale is recorded: the change in large digits, and the receipt options. The next scan dismisses
/// it.
final class DonePage extends VBox {

    /// The letters that print, or save, and e-mail the receipt.
    static final String PRINT_KEY = "P";

    static final String EMAIL_KEY = "E";

    private final boolean isAlone;

    /// @param isAlone whether no ticket stands beside it
    DonePage(
            PaymentState.Done done,
            ReceiptOffer receipt,
            ReceiptEmailModel email,
            boolean isAlone,
            Texts texts,
            Consumer<PaymentRequest> requests) {
        this.isAlone = isAlone;
        setAlignment(Pos.CENTER);
        getStyleClass().add("gap-16");
        var round = new StackPane(new Icon(MaterialDesignC.CHECK, 44));
        round.getStyleClass().add("empty-round");
        var mailing = Texts.of("receiptemail", texts.language());
        var receipts = Layouts.flow(receipts(receipt, texts, requests).toArray(Node[]::new));
        receipts.setAlignment(Pos.CENTER);
        receipts.getChildren().add(1, emailButton(email, mailing, requests));
        receipts.visibleProperty().bind(email.openProperty().not());
        receipts.managedProperty().bind(receipts.visibleProperty());
        getChildren()
                .addAll(
                        round,
                        TextLabel.body(texts.get("payment.done", done.number())).muted());
        if (!done.refunded().isEmpty()) {
            getChildren()
                    .addAll(
                            TextLabel.pageTitle(texts.get("payment.refund.done", done.means())),
                            TextLabel.due(done.refunded()));
        } else if (done.change().isEmpty()) {
            getChildren().add(TextLabel.figure(texts.get("payment.done.exact")));
        } else {
            getChildren().addAll(TextLabel.pageTitle(texts.get("payment.change")), TextLabel.due(done.change()));
        }
        if (!done.vouchers().isEmpty()) {
            getChildren().add(TextLabel.body(done.vouchers()).toned(Emphasis.AMBER));
        }
        if (!receipt.why().isEmpty()) {
            getChildren().add(TextLabel.body(receipt.why()).wrapped().styled("receipt-why"));
        }
        getChildren()
                .addAll(
                        receipts,
                        new ReceiptEmailPane(email, mailing),
                        TextLabel.small(texts.get("payment.done.scan")).muted());
    }

    private static Node emailButton(ReceiptEmailModel email, Texts mailing, Consumer<PaymentRequest> requests) {
        var button = ActionButton.secondary(mailing.get("receiptemail.button"))
                .with(MaterialDesignE.EMAIL_OUTLINE)
                .key(EMAIL_KEY)
                .styled("print")
                .onPress(() -> requests.accept(new PaymentRequest.EmailReceipt()));
        button.visibleProperty().bind(email.offeredProperty());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /// What Enter does: the way on, where no ticket stands beside the page with it; where one does, the choice of no
    /// receipt.
    private Optional<Node> next(ReceiptOffer receipt, Texts texts, Consumer<PaymentRequest> requests) {
        Runnable next = () -> requests.accept(new PaymentRequest.NextTicket());
        if (isAlone) {
            return Optional.of(ActionButton.secondary(texts.get("payment.next"))
                    .key(texts.get("payment.finish.key"))
                    .styled("print")
                    .onPress(next));
        }
        return receipt.isPrinted()
                ? Optional.empty()
                : Optional.of(ActionButton.quiet(texts.get("payment.done.none"))
                        .styled("print")
                        .onPress(next));
    }

    /// Without a printer, the file is the receipt.
    private List<Node> receipts(ReceiptOffer receipt, Texts texts, Consumer<PaymentRequest> requests) {
        var label = texts.get("payment.done.pdf");
        var save = (receipt.hasPrinter() ? ActionButton.secondary(label) : ActionButton.accent(label))
                .with(MaterialDesignF.FILE_DOWNLOAD_OUTLINE)
                .styled("print")
                .onPress(() -> requests.accept(new PaymentRequest.SaveReceipt()));
        var invoice = ActionButton.quiet(texts.get("payment.done.invoice"))
                .styled("print")
                .onPress(() -> requests.accept(new PaymentRequest.ToInvoice()));
        var offered = new ArrayList<Node>();
        if (!receipt.hasPrinter()) {
            offered.addAll(List.of(save.key(PRINT_KEY), invoice));
            next(receipt, texts, requests).ifPresent(offered::add);
            return offered;
        }
        var again = texts.get("payment.done.reprint");
        var print = (receipt.isPrinted()
                        ? ActionButton.secondary(again)
                        : ActionButton.accent(texts.get("payment.done.print")))
                .with(MaterialDesignP.PRINTER_OUTLINE)
                .key(PRINT_KEY)
                .styled("print")
                .onPress(() -> requests.accept(new PaymentRequest.PrintReceipt()));
        offered.addAll(List.of(print, save, invoice));
        next(receipt, texts, requests).ifPresent(offered::add);
        return offered;
    }
}
