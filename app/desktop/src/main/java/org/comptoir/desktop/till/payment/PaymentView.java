package org.comptoir.desktop.till.payment;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
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
import org.comptoir.desktop.email.ReceiptEmailModel;
import org.comptoir.desktop.till.payment.PaymentState.TipPanel;
import org.comptoir.desktop.till.ticket.CustomerStrip;
import org.comptoir.desktop.till.ticket.TicketLines;
import org.comptoir.desktop.till.ticket.TicketModel;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.desktop.till.ticket.Totals;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.KeyPad;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// The payment, which slides over the catalogue; its ticket stays at the right. One view serves all payments of a till,
/// because it follows the ticket for as long as the till is open.
public final class PaymentView extends HBox {

    private static final String DENSE = "dense";

    private static final Duration LETTER_ALONE = Duration.millis(120);

    /// No letter, which a scanner could type.
    private static final String TIP_KEY = "+";

    /// In px at 100 %.
    private static final double ROOM_FOR_TICKET = 790;

    private static final double ROOM_FOR_DUE = 600;

    /// For more means than these the page draws together, so that they are all seen.
    private static final int FEW_MEANS = 6;

    private final Texts texts;
    private final Consumer<PaymentRequest> requests;
    private final Supplier<ReceiptOffer> receipt;
    private final ReceiptEmailModel email;
    private final StackPane page = new StackPane();
    private final BooleanProperty paid = new SimpleBooleanProperty(this, "paid");
    private final TextField code = new TextField();
    private final PauseTransition letter = new PauseTransition(LETTER_ALONE);
    private final TextLabel ticketLine = TextLabel.small("").muted().styled("may-be-cut");
    private Node focus = this;
    private boolean isNarrow;
    private boolean isLow;
    private Optional<PaymentState> state = Optional.empty();
    private Subscription shown = Subscription.EMPTY;

    /// @param receipt read when the sale is done
    /// @param email where the receipt goes then
    /// @param texts of the feature `payment`
    /// @param ticketTexts of the feature `ticket`
    public PaymentView(
            TicketModel ticket,
            Texts texts,
            Texts ticketTexts,
            Supplier<ReceiptOffer> receipt,
            ReceiptEmailModel email,
            Consumer<PaymentRequest> requests) {
        this.texts = texts;
        this.requests = requests;
        this.receipt = receipt;
        this.email = email;
        getStyleClass().add("payment-page");
        page.getStyleClass().add("payment");
        page.setMinWidth(0);
        var side = ticketSide(ticket, ticketTexts);
        ticketLine
                .textProperty()
                .bind(ticket.totalsProperty()
                        .map(totals -> texts.get("payment.ticket.line", totals.count(), totals.total())));
        getChildren().setAll(Layouts.growing(page), side);
        new Room(this)
                .onNarrower(ROOM_FOR_TICKET, narrow -> {
                    isNarrow = narrow;
                    side.setVisible(!narrow);
                    side.setManaged(!narrow);
                    redraw();
                })
                .onLower(ROOM_FOR_DUE, low -> {
                    isLow = low;
                    redraw();
                });
        setFocusTraversable(true);
        code.setOnAction(event -> enterVoucher());
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

    private void redraw() {
        state.ifPresent(this::draw);
    }

    private void draw(PaymentState now) {
        var before = PaymentFocus.in(page);
        state = Optional.of(now);
        letter.stop();
        focus = this;
        if (!now.asksVoucher()) {
            code.clear();
        }
        paid.set(now.done().isPresent());
        page.getChildren()
                .setAll(now.done()
                        .<Node>map(done ->
                                Layouts.scrolling(new DonePage(done, receipt.get(), email, isNarrow, texts, requests)))
                        .orElseGet(() -> paying(now)));
        if (getScene() != null) {
            // what scrolls is in the scene, and can be focused, only once its pane has a skin
            page.applyCss();
            if (focus != this || !before.restore(page)) {
                focus.requestFocus();
            }
        }
    }

    /// Digits, Enter and back, by keyboard. Enter finishes, or begins the next ticket, except on a way to the receipt
    /// that somebody went to by keyboard.
    private void type(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        var typed = event.getCharacter();
        letter.stop();
        if (typed.matches("[0-9.,]")) {
            requests.accept(new PaymentRequest.Press(typed));
            event.consume();
        } else if (typed.equals(TIP_KEY)
                && state.map(now -> now.tip().offered()).orElse(false)) {
            requests.accept(new PaymentRequest.ChooseTip());
            event.consume();
        } else if (paid.get()) {
            receiptKey(typed);
        } else {
            means(typed).ifPresent(means -> soon(new PaymentRequest.Choose(means)));
        }
    }

    private void receiptKey(String typed) {
        if (typed.equalsIgnoreCase(DonePage.PRINT_KEY)) {
            soon(receipt.get().hasPrinter() ? new PaymentRequest.PrintReceipt() : new PaymentRequest.SaveReceipt());
        } else if (typed.equalsIgnoreCase(DonePage.EMAIL_KEY)
                && email.offeredProperty().get()) {
            soon(new PaymentRequest.EmailReceipt());
        }
    }

    /// The tender that a letter stands for.
    private Optional<TenderMeans> means(String typed) {
        return state.stream()
                .flatMap(now -> now.tenders().stream())
                .filter(tender -> tender.usable() && tender.key().equalsIgnoreCase(typed))
                .map(PaymentState.Tender::means)
                .findFirst();
    }

    /// Only once no further key follows, Enter included, and nothing else happens: a scanner types letters too, and the
    /// last one of a voucher's code may be one of these.
    private void soon(PaymentRequest request) {
        letter.setOnFinished(event -> requests.accept(request));
        letter.playFromStart();
    }

    private void press(KeyEvent event) {
        letter.stop();
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER
                && paid.get()
                && event.getTarget() instanceof ButtonBase button
                && button.isFocusVisible()) {
            button.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            requests.accept(new PaymentRequest.Finish());
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            requests.accept(new PaymentRequest.Press(KeyPad.ERASE));
            event.consume();
        }
    }

    private Node paying(PaymentState payment) {
        var parts = new PaymentParts(texts, requests);
        var isDense = payment.tenders().size() > FEW_MEANS;
        page.getStyleClass().remove(DENSE);
        if (isDense) {
            page.getStyleClass().add(DENSE);
        }
        var gap = isDense ? 8 : 16;
        var work = Layouts.row(isNarrow ? 12 : 16, Layouts.growing(left(parts, payment)), pad(parts, payment));
        work.setAlignment(Pos.TOP_LEFT);
        work.setFillHeight(true);
        if (!isLow) {
            return Layouts.column(
                    gap, head(title()), parts.due(payment), Layouts.scrolling(work), parts.finish(payment));
        }
        var low = Layouts.column(8, head(parts.shortDue(payment)), Layouts.scrolling(work), parts.finish(payment));
        if (showsChange(payment)) {
            low.getChildren().add(2, parts.shortChange(payment));
        }
        return low;
    }

    private static boolean showsChange(PaymentState payment) {
        return payment.card().isEmpty()
                && !payment.asksVoucher()
                && !payment.tip().open();
    }

    private Node left(PaymentParts parts, PaymentState payment) {
        var left = Layouts.column(isLow || payment.tenders().size() > FEW_MEANS ? 8 : 16);
        if (isLow) {
            left.getChildren().addAll(parts.tendered(payment));
        }
        if (payment.tip().open()) {
            left.getChildren().add(parts.tip(payment.tip()));
        } else {
            left.getChildren()
                    .add(parts.tenders(
                            payment.tenders(), isLow && payment.tenders().size() > FEW_MEANS));
        }
        if (!payment.quick().isEmpty() && !payment.tip().open()) {
            left.getChildren()
                    .add(parts.quickCash(payment.quick(), payment.tenders().size() > FEW_MEANS));
        }
        if (!payment.message().isEmpty()) {
            left.getChildren().add(parts.message(payment.message()));
        } else if (!payment.notice().isEmpty()) {
            left.getChildren().add(parts.notice(payment.notice()));
        }
        if (!payment.tip().open() && !(isLow && showsChange(payment))) {
            left.getChildren().add(Layouts.growing(middle(parts, payment)));
        }
        left.setMinWidth(0);
        return left;
    }

    private Node middle(PaymentParts parts, PaymentState payment) {
        if (payment.card().isPresent()) {
            return parts.card(payment.card().get(), payment.refunds());
        }
        return payment.asksVoucher() ? voucher() : parts.change(payment);
    }

    private Node pad(PaymentParts parts, PaymentState payment) {
        var pad = new VBox(
                parts.given(payment),
                Layouts.growing(KeyPad.amounts(
                        texts.language() == Language.ENGLISH ? "." : ",",
                        texts.get("payment.erase"),
                        key -> requests.accept(new PaymentRequest.Press(key)))));
        pad.getStyleClass().add("payment-pad");
        if (isLow) {
            // The means are higher than the window then: its keys stay as they are, in sight.
            pad.setMaxHeight(USE_PREF_SIZE);
        }
        return pad;
    }

    private Node voucher() {
        focus = code;
        var use = ActionButton.secondary(texts.get("payment.voucher.use")).onPress(this::enterVoucher);
        var row = Layouts.row(8, Layouts.growing(new FormField(texts.get("payment.voucher.code"), code)), use);
        row.setAlignment(Pos.BOTTOM_LEFT);
        return new Card(
                TextLabel.body(texts.get("payment.voucher.scan")).muted().wrapped(), row);
    }

    private void enterVoucher() {
        var typed = code.getText();
        code.clear();
        requests.accept(new PaymentRequest.EnterVoucher(typed));
    }

    private Node head(Node middle) {
        var back = ActionButton.icon(MaterialDesignA.ARROW_LEFT, texts.get("payment.back"))
                .onPress(() -> requests.accept(new PaymentRequest.Back()));
        var label = texts.get("payment.voucher");
        var voucher = isLow
                ? ActionButton.quietIcon(MaterialDesignW.WALLET_GIFTCARD, label)
                : ActionButton.quiet(label).with(MaterialDesignW.WALLET_GIFTCARD);
        voucher.onPress(() -> requests.accept(new PaymentRequest.ScanVoucher()));
        voucher.setVisible(!isRefund());
        var head = Layouts.row(12, back, Layouts.growing(middle));
        state.map(PaymentState::tip)
                .filter(TipPanel::offered)
                .ifPresent(tip -> head.getChildren().add(tip(tip)));
        head.getChildren().add(voucher);
        return head;
    }

    private ActionButton tip(TipPanel tip) {
        var isGiven = !tip.given().isEmpty();
        var button = isLow
                ? ActionButton.quietIcon(
                        isGiven ? MaterialDesignH.HAND_HEART : MaterialDesignH.HAND_HEART_OUTLINE,
                        texts.get("payment.tip"))
                : ActionButton.quiet(isGiven ? tip.given() : texts.get("payment.tip"))
                        .with(isGiven ? MaterialDesignH.HAND_HEART : MaterialDesignH.HAND_HEART_OUTLINE)
                        .key(TIP_KEY);
        if (isGiven) {
            button.setAccessibleText(texts.get("payment.tip.given", tip.given()));
        }
        button.onPress(() -> requests.accept(new PaymentRequest.ChooseTip()));
        button.setId("tip");
        return button;
    }

    /// Where there is no room for the ticket, its sum stands here.
    private Node title() {
        var title = TextLabel.pageTitle(texts.get(isRefund() ? "payment.refund.title" : "payment.title"));
        return isNarrow ? Layouts.stacked(title, ticketLine) : title;
    }

    private boolean isRefund() {
        return state.map(PaymentState::refunds).orElse(false);
    }

    private Node ticketSide(TicketModel ticket, Texts ticketTexts) {
        Consumer<TicketRequest> readOnly = request -> {};
        var lines = new TicketLines(ticket, ticketTexts, readOnly);
        lines.setMinHeight(0);
        VBox.setVgrow(lines, Priority.ALWAYS);
        var ways = new StackPane(
                away(paid.not(), "payment.back", MaterialDesignA.ARROW_LEFT).key(texts.get("payment.back.key")),
                away(paid, "payment.next", MaterialDesignA.ARROW_RIGHT)
                        .key(texts.get("payment.finish.key"))
                        .styled("next-ticket"));
        var side = new VBox(
                new CustomerStrip(ticket, ticketTexts, readOnly), lines, new Totals(ticket, ticketTexts, ways));
        side.getStyleClass().addAll("ticket", "ticket-side");
        return side;
    }

    /// The way out, also by Escape.
    private ActionButton away(ObservableBooleanValue when, String key, Ikon ikon) {
        var button = ActionButton.secondary(texts.get(key))
                .with(ikon)
                .onPress(() -> requests.accept(new PaymentRequest.Back()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.visibleProperty().bind(when);
        return button;
    }
}
