package org.comptoir.app.payment.page;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.app.ui.ActionButton;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Icon;
import org.comptoir.app.ui.Tone;
import org.comptoir.app.ui.Words;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The sale is recorded: the change, huge, and what becomes of the receipt. The next scan dismisses it.
final class DonePage extends VBox {

    DonePage(PaymentState.Done done, boolean hasPrinter, Texts texts, Consumer<PaymentRequest> requests) {
        setAlignment(Pos.CENTER);
        getStyleClass().add("gap-16");
        var round = new StackPane(new Icon(MaterialDesignC.CHECK, 44));
        round.getStyleClass().add("empty-round");
        var receipts = Box.row(12, receipts(hasPrinter, texts, requests));
        receipts.setAlignment(Pos.CENTER);
        getChildren()
                .addAll(
                        round,
                        Words.body(texts.get("payment.done", done.number())).muted());
        if (done.change().isEmpty()) {
            getChildren().add(Words.figure(texts.get("payment.done.exact")));
        } else {
            getChildren().addAll(Words.pageTitle(texts.get("payment.change")), Words.due(done.change()));
        }
        if (!done.vouchers().isEmpty()) {
            getChildren().add(Words.body(done.vouchers()).toned(Tone.AMBER));
        }
        getChildren()
                .addAll(receipts, Words.small(texts.get("payment.done.next")).muted());
    }

    /// Without a printer the file is the receipt.
    private static Node[] receipts(boolean hasPrinter, Texts texts, Consumer<PaymentRequest> requests) {
        var words = texts.get("payment.done.pdf");
        var save = (hasPrinter ? ActionButton.secondary(words) : ActionButton.accent(words))
                .with(MaterialDesignF.FILE_DOWNLOAD_OUTLINE)
                .styled("print")
                .onPress(() -> requests.accept(new PaymentRequest.SaveReceipt()));
        var none = ActionButton.quiet(texts.get("payment.done.none"))
                .styled("print")
                .onPress(() -> requests.accept(new PaymentRequest.NoReceipt()));
        if (!hasPrinter) {
            return new Node[] {save, none};
        }
        var print = ActionButton.accent(texts.get("payment.done.print"))
                .with(MaterialDesignP.PRINTER_OUTLINE)
                .styled("print")
                .onPress(() -> requests.accept(new PaymentRequest.PrintReceipt()));
        return new Node[] {print, save, none};
    }
}
