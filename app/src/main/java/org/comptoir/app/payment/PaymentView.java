package org.comptoir.app.payment;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.app.ticket.CustomerStrip;
import org.comptoir.app.ticket.TicketLines;
import org.comptoir.app.ticket.TicketModel;
import org.comptoir.app.ticket.TicketRequest;
import org.comptoir.app.ticket.Totals;
import org.comptoir.app.ui.ActionButton;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Words;
import org.comptoir.app.ui.field.KeyPad;
import org.comptoir.pos.language.Language;
import org.comptoir.pos.language.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// The payment, which slides over the catalogue; its ticket stays at the right.
public final class PaymentView extends HBox {

    private final Texts texts;
    private final Consumer<PaymentRequest> requests;
    private final StackPane page = new StackPane();

    /// @param texts of the feature `payment`
    /// @param ticketTexts of the feature `ticket`
    public PaymentView(
            ObservableValue<PaymentState> state,
            TicketModel ticket,
            Texts texts,
            Texts ticketTexts,
            Consumer<PaymentRequest> requests) {
        this.texts = texts;
        this.requests = requests;
        page.getStyleClass().add("payment");
        page.setMinWidth(0);
        getChildren().setAll(Box.growing(page), ticketSide(ticket, ticketTexts));
        state.subscribe(this::show);
    }

    private void show(PaymentState state) {
        page.getChildren()
                .setAll(state.done()
                        .<Node>map(done -> new DonePage(done, texts, requests))
                        .orElseGet(() -> paying(state)));
    }

    private Node paying(PaymentState state) {
        var parts = new PaymentParts(texts, requests);
        var left = Box.column(16, parts.tenders(state.tenders()));
        if (!state.quick().isEmpty()) {
            left.getChildren().add(parts.quickCash(state.quick()));
        }
        left.getChildren().add(Box.growing(parts.change(state)));
        left.setMinWidth(0);
        var pad = new VBox(
                parts.given(state),
                Box.growing(KeyPad.amounts(
                        texts.language() == Language.ENGLISH ? "." : ",",
                        texts.get("payment.erase"),
                        says -> requests.accept(new PaymentRequest.Press(says)))));
        pad.getStyleClass().add("payment-pad");
        var work = Box.row(16, Box.growing(left), pad);
        work.setAlignment(Pos.TOP_LEFT);
        work.setFillHeight(true);
        VBox.setVgrow(work, Priority.ALWAYS);
        return Box.column(16, head(), parts.due(state), work, parts.finish(state));
    }

    private Node head() {
        var back = ActionButton.icon(MaterialDesignA.ARROW_LEFT, texts.get("payment.back"))
                .onPress(() -> requests.accept(new PaymentRequest.Back()));
        var voucher = ActionButton.quiet(texts.get("payment.voucher"))
                .with(MaterialDesignW.WALLET_GIFTCARD)
                .onPress(() -> requests.accept(new PaymentRequest.ScanVoucher()));
        return Box.row(12, back, Box.growing(Words.pageTitle(texts.get("payment.title"))), voucher);
    }

    private Node ticketSide(TicketModel ticket, Texts ticketTexts) {
        Consumer<TicketRequest> looking = request -> {};
        var lines = new TicketLines(ticket, ticketTexts, looking);
        lines.setMinHeight(0);
        VBox.setVgrow(lines, Priority.ALWAYS);
        var back = ActionButton.secondary(texts.get("payment.back"))
                .with(MaterialDesignA.ARROW_LEFT)
                .key(texts.get("payment.back.key"))
                .onPress(() -> requests.accept(new PaymentRequest.Back()));
        back.setMaxWidth(Double.MAX_VALUE);
        var side =
                new VBox(new CustomerStrip(ticket, ticketTexts, looking), lines, new Totals(ticket, ticketTexts, back));
        side.getStyleClass().addAll("ticket", "ticket-side");
        return side;
    }
}
