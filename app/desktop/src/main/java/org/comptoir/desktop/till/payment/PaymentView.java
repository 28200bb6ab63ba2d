package org.comptoir.desktop.till.payment;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.comptoir.desktop.till.ticket.CustomerStrip;
import org.comptoir.desktop.till.ticket.TicketLines;
import org.comptoir.desktop.till.ticket.TicketModel;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.desktop.till.ticket.Totals;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.KeyPad;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// The payment, which slides over the catalogue; its ticket stays at the right. One view serves all payments of a till,
/// because it follows the ticket for as long as the till is open.
public final class PaymentView extends HBox {

    private static final Duration LETTER_ALONE = Duration.millis(120);

    private final Texts texts;
    private final Consumer<PaymentRequest> requests;
    private final BooleanSupplier hasPrinter;
    private final StackPane page = new StackPane();
    private final BooleanProperty paid = new SimpleBooleanProperty(this, "paid");
    private final PauseTransition letter = new PauseTransition(LETTER_ALONE);
    private Node focus = this;
    private Subscription shown = Subscription.EMPTY;

    /// @param hasPrinter read when the sale is done
    /// @param texts of the feature `payment`
    /// @param ticketTexts of the feature `ticket`
    public PaymentView(
            TicketModel ticket,
            Texts texts,
            Texts ticketTexts,
            BooleanSupplier hasPrinter,
            Consumer<PaymentRequest> requests) {
        this.texts = texts;
        this.requests = requests;
        this.hasPrinter = hasPrinter;
        page.getStyleClass().add("payment");
        page.setMinWidth(0);
        getChildren().setAll(Layouts.growing(page), ticketSide(ticket, ticketTexts));
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_TYPED, this::type);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Shows a payment in the place of the one before.
    public void show(ObservableValue<PaymentState> payment) {
        shown.unsubscribe();
        shown = payment.subscribe(this::draw);
    }

    /// The node to focus: digits can be typed anywhere, a voucher code in its field.
    public Node focus() {
        return focus;
    }

    private void draw(PaymentState state) {
        var before = PaymentFocus.in(page);
        focus = this;
        paid.set(state.done().isPresent());
        page.getChildren()
                .setAll(state.done()
                        .<Node>map(done -> new DonePage(done, hasPrinter.getAsBoolean(), texts, requests))
                        .orElseGet(() -> paying(state)));
        if (getScene() != null && (focus != this || !before.restore(page))) {
            focus.requestFocus();
        }
    }

    /// Digits, Enter and back, by keyboard.
    private void type(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        var typed = event.getCharacter();
        letter.stop();
        if (typed.matches("[0-9.,]")) {
            requests.accept(new PaymentRequest.Press(typed));
            event.consume();
        } else {
            kind(typed).ifPresent(this::chooseSoon);
        }
    }

    /// The tender that a letter stands for.
    private Optional<TenderKind> kind(String typed) {
        return Arrays.stream(TenderKind.values())
                .filter(kind -> texts.get("payment.key." + kind).equalsIgnoreCase(typed))
                .findFirst();
    }

    /// Only once no further key follows: a scanner types letters too.
    private void chooseSoon(TenderKind kind) {
        letter.setOnFinished(event -> requests.accept(new PaymentRequest.Choose(kind)));
        letter.playFromStart();
    }

    private void press(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            requests.accept(new PaymentRequest.Finish());
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            requests.accept(new PaymentRequest.Press(KeyPad.ERASE));
            event.consume();
        }
    }

    private Node paying(PaymentState state) {
        var parts = new PaymentParts(texts, requests);
        var left = Layouts.column(16, parts.tenders(state.tenders()));
        if (!state.quick().isEmpty()) {
            left.getChildren().add(parts.quickCash(state.quick()));
        }
        if (!state.message().isEmpty()) {
            left.getChildren().add(parts.message(state.message()));
        }
        left.getChildren().add(Layouts.growing(state.asksVoucher() ? voucher() : parts.change(state)));
        left.setMinWidth(0);
        var pad = new VBox(
                parts.given(state),
                Layouts.growing(KeyPad.amounts(
                        texts.language() == Language.ENGLISH ? "." : ",",
                        texts.get("payment.erase"),
                        key -> requests.accept(new PaymentRequest.Press(key)))));
        pad.getStyleClass().add("payment-pad");
        var work = Layouts.row(16, Layouts.growing(left), pad);
        work.setAlignment(Pos.TOP_LEFT);
        work.setFillHeight(true);
        return Layouts.column(16, head(), parts.due(state), scrolling(work), parts.finish(state));
    }

    /// Scrolls only where messages above leave less room than the work needs, so that the button that finishes is never
    /// out of sight.
    private static Node scrolling(Node work) {
        var scroll = new ScrollPane(work);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Node voucher() {
        var code = new TextField();
        code.setOnAction(event -> requests.accept(new PaymentRequest.EnterVoucher(code.getText())));
        focus = code;
        var use = ActionButton.secondary(texts.get("payment.voucher.use"))
                .onPress(() -> requests.accept(new PaymentRequest.EnterVoucher(code.getText())));
        var row = Layouts.row(8, Layouts.growing(new FormField(texts.get("payment.voucher.code"), code)), use);
        row.setAlignment(Pos.BOTTOM_LEFT);
        return new Card(
                TextLabel.body(texts.get("payment.voucher.scan")).muted().wrapped(), row);
    }

    private Node head() {
        var back = ActionButton.icon(MaterialDesignA.ARROW_LEFT, texts.get("payment.back"))
                .onPress(() -> requests.accept(new PaymentRequest.Back()));
        var voucher = ActionButton.quiet(texts.get("payment.voucher"))
                .with(MaterialDesignW.WALLET_GIFTCARD)
                .onPress(() -> requests.accept(new PaymentRequest.ScanVoucher()));
        return Layouts.row(12, back, Layouts.growing(TextLabel.pageTitle(texts.get("payment.title"))), voucher);
    }

    private Node ticketSide(TicketModel ticket, Texts ticketTexts) {
        Consumer<TicketRequest> readOnly = request -> {};
        var lines = new TicketLines(ticket, ticketTexts, readOnly);
        lines.setMinHeight(0);
        VBox.setVgrow(lines, Priority.ALWAYS);
        var ways = new StackPane(
                away(paid.not(), "payment.back", MaterialDesignA.ARROW_LEFT),
                away(paid, "payment.next", MaterialDesignA.ARROW_RIGHT));
        var side = new VBox(
                new CustomerStrip(ticket, ticketTexts, readOnly), lines, new Totals(ticket, ticketTexts, ways));
        side.getStyleClass().addAll("ticket", "ticket-side");
        return side;
    }

    /// The way out, also by Escape.
    private Node away(ObservableBooleanValue when, String key, Ikon ikon) {
        var button = ActionButton.secondary(texts.get(key))
                .with(ikon)
                .key(texts.get("payment.back.key"))
                .onPress(() -> requests.accept(new PaymentRequest.Back()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.visibleProperty().bind(when);
        return button;
    }
}
