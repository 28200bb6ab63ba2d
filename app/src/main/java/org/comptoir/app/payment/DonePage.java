package org.comptoir.app.payment;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.app.ui.ActionButton;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Icon;
import org.comptoir.app.ui.Words;
import org.comptoir.pos.language.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The sale is recorded: the change, huge, and what becomes of the receipt. The next scan dismisses it.
final class DonePage extends VBox {

    DonePage(PaymentState.Done done, Texts texts, Consumer<PaymentRequest> requests) {
        setAlignment(Pos.CENTER);
        getStyleClass().add("gap-16");
        var round = new StackPane(new Icon(MaterialDesignC.CHECK, 44));
        round.getStyleClass().add("empty-round");
        var print = ActionButton.accent(texts.get("payment.done.print"))
                .with(MaterialDesignP.PRINTER_OUTLINE)
                .styled("print")
                .onPress(() -> requests.accept(new PaymentRequest.PrintReceipt()));
        var email = ActionButton.secondary(texts.get("payment.done.email"))
                .with(MaterialDesignE.EMAIL_OUTLINE)
                .styled("print")
                .onPress(() -> requests.accept(new PaymentRequest.SendReceipt()));
        var none = ActionButton.quiet(texts.get("payment.done.none"))
                .styled("print")
                .onPress(() -> requests.accept(new PaymentRequest.NoReceipt()));
        var receipts = Box.row(12, print, email, none);
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
        getChildren()
                .addAll(receipts, Words.small(texts.get("payment.done.next")).muted());
    }
}
