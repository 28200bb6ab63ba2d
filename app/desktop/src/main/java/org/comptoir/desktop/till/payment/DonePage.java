package org.comptoir.desktop.till.payment;

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

    DonePage(
            PaymentState.Done done,
            ReceiptOffer receipt,
            ReceiptEmailModel email,
            Texts texts,
            Consumer<PaymentRequest> requests) {
        setAlignment(Pos.CENTER);
        getStyleClass().add("gap-16");
        var round = new StackPane(new Icon(MaterialDesignC.CHECK, 44));
        round.getStyleClass().add("empty-round");
        var mailing = Texts.of("receiptemail", texts.language());
        var receipts = Layouts.flow(receipts(receipt, texts, requests));
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
                        TextLabel.small(texts.get(
                                        receipt.hasPrinter() ? "payment.done.next" : "payment.done.next.file"))
                                .muted());
    }

    private static Node emailButton(ReceiptEmailModel email, Texts mailing, Consumer<PaymentRequest> requests) {
        var button = ActionButton.secondary(mailing.get("receiptemail.button"))
                .with(MaterialDesignE.EMAIL_OUTLINE)
                .styled("print")
                .onPress(() -> requests.accept(new PaymentRequest.EmailReceipt()));
        button.visibleProperty().bind(email.offeredProperty());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /// Without a printer, the file is the receipt.
    private static Node[] receipts(ReceiptOffer receipt, Texts texts, Consumer<PaymentRequest> requests) {
        var label = texts.get("payment.done.pdf");
        var save = (receipt.hasPrinter() ? ActionButton.secondary(label) : ActionButton.accent(label))
                .with(MaterialDesignF.FILE_DOWNLOAD_OUTLINE)
                .styled("print")
                .onPress(() -> requests.accept(new PaymentRequest.SaveReceipt()));
        var none = ActionButton.quiet(texts.get("payment.done.none"))
                .styled("print")
                .onPress(() -> requests.accept(new PaymentRequest.NoReceipt()));
        var invoice = ActionButton.quiet(texts.get("payment.done.invoice"))
                .styled("print")
                .onPress(() -> requests.accept(new PaymentRequest.ToInvoice()));
        if (!receipt.hasPrinter()) {
            return new Node[] {save, invoice, none};
        }
        var again = texts.get("payment.done.reprint");
        var print = (receipt.isPrinted()
                        ? ActionButton.secondary(again)
                        : ActionButton.accent(texts.get("payment.done.print")))
                .with(MaterialDesignP.PRINTER_OUTLINE)
                .styled("print")
                .onPress(() -> requests.accept(new PaymentRequest.PrintReceipt()));
        return receipt.isPrinted() ? new Node[] {print, save, invoice} : new Node[] {print, save, invoice, none};
    }
}
