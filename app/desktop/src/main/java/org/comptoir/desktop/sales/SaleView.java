package org.comptoir.desktop.sales;

import java.util.ArrayList;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.email.ReceiptEmailModel;
import org.comptoir.desktop.email.ReceiptEmailPane;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.StackingPanes;
import org.comptoir.desktop.ui.Tag;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.list.LoadingRows;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// The sale on the right: what was sold, VAT, payment, customer, what happened since, and at the foot what can be done.
final class SaleView extends VBox {

    /// In px at 100 %: with less, VAT and payment stand below each other.
    private static final double ROOM_FOR_TWO = 480;

    private final SaleModel model;
    private final SaleWords words;
    private final Texts texts;
    private final SaleRequests requests;
    private final AttachModel attach;
    private final AttachPane attaching;
    private final ReceiptEmailModel email;
    private final ReceiptEmailPane emailing;
    private final InvoiceModel invoicing;
    private final VBox page = new VBox();
    private final ScrollPane middle = new ScrollPane(page);
    private final FlowPane actions = Layouts.flow();
    private @Nullable SaleCustomerCard buyer;
    private final PauseTransition patience = new PauseTransition(LoadingRows.AFTER);

    SaleView(
            SaleModel model,
            AttachModel attach,
            InvoiceModel invoicing,
            ReceiptEmailModel email,
            SaleWords words,
            SaleRequests requests) {
        this.model = model;
        this.attach = attach;
        this.invoicing = invoicing;
        attaching = new AttachPane(attach, words.texts());
        this.email = email;
        emailing = new ReceiptEmailPane(
                email, Texts.of("receiptemail", words.texts().language()));
        this.words = words;
        this.requests = requests;
        texts = words.texts();
        page.getStyleClass().addAll("record-page", "sale-page");
        middle.setFitToWidth(true);
        middle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        actions.getStyleClass().add("sale-actions");
        actions.setMinHeight(USE_PREF_SIZE);
        showActions(false);
        getChildren().setAll(Layouts.growing(middle), actions);
        patience.setOnFinished(event -> showLoading());
        invoicing.questionProperty().subscribe(asked -> showActions(actions.isVisible()));
        model.openedProperty().subscribe(opened -> show());
        model.readingProperty().subscribe(isReading -> {
            if (isReading) {
                patience.playFromStart();
            } else {
                show();
            }
        });
    }

    private void showLoading() {
        if (model.readingProperty().get()) {
            page.getChildren().setAll(LoadingRows.bars());
            showActions(false);
        }
    }

    private void show() {
        var opened = model.openedProperty().get();
        if (opened == null) {
            page.getChildren()
                    .setAll(new EmptyState(
                            MaterialDesignR.RECEIPT_TEXT_OUTLINE,
                            texts.get("salesscreen.choose"),
                            texts.get("salesscreen.choose.do")));
            page.setAlignment(Pos.CENTER);
            middle.setFitToHeight(true);
            showActions(false);
            return;
        }
        page.setAlignment(Pos.TOP_LEFT);
        middle.setFitToHeight(false);
        var nodes = new ArrayList<Node>();
        nodes.add(head(opened));
        nodes.add(emailing);
        nodes.add(new InvoiceCard(invoicing, opened, words, requests));
        nodes.add(new SaleLinesCard(opened, words));
        nodes.add(new StackingPanes(
                ROOM_FOR_TWO,
                equal(new SaleTaxCard(opened.sale(), words)),
                equal(new SalePaidCard(opened.sale(), words))));
        nodes.add(customer(opened));
        nodes.add(new SaleEvents(opened, words, requests));
        page.getChildren().setAll(nodes);
        middle.setVvalue(0);
        showActions(true);
    }

    /// Both get half of the room.
    private static Region equal(Region card) {
        card.setPrefWidth(0);
        return Layouts.growing(card);
    }

    private Node customer(OpenedSale opened) {
        if (buyer != null) {
            buyer.leave();
        }
        buyer = new SaleCustomerCard(opened, words, requests, attach, attaching);
        return buyer;
    }

    private Node head(OpenedSale opened) {
        var sale = opened.sale();
        var title = Layouts.flow(
                TextLabel.pageTitle(texts.get("salesscreen.sale", sale.number().toString()))
                        .whole(),
                opened.record().isConfirmed()
                        ? new Tag(Tag.Kind.GREEN, texts.get("salesscreen.signed"), MaterialDesignC.CHECK)
                        : new Tag(
                                Tag.Kind.RED,
                                texts.get("salesscreen.unconfirmed"),
                                MaterialDesignA.ALERT_CIRCLE_OUTLINE));
        return Layouts.row(
                16,
                Layouts.growing(Layouts.stacked(
                        title, TextLabel.small(when(sale)).muted().wrapped())),
                TextLabel.figure(words.formats().money(sale.total())));
    }

    private String when(Sale sale) {
        var formats = words.formats();
        return SaleWords.joined(
                formats.dateInWords(sale.businessDay()) + ", " + formats.time(sale.soldAt()),
                words.till(sale.till()),
                texts.get("salesscreen.soldby", sale.staffName()));
    }

    private void showActions(boolean shown) {
        actions.setVisible(shown);
        actions.setManaged(shown);
        if (shown) {
            actions.getChildren().setAll(giveBack(), reprint(), email(), giftReceipt(), invoice());
        }
    }

    /// While an invoice is being made, that is what the screen is for.
    private Node giveBack() {
        var words = texts.get("salesscreen.giveback");
        var button = (invoicing.questionProperty().get() == null
                        ? ActionButton.accent(words)
                        : ActionButton.secondary(words))
                .with(MaterialDesignU.UNDO_VARIANT)
                .key(texts.get("salesscreen.giveback.key"))
                .onPress(requests::giveBack);
        var opened = model.openedProperty().get();
        button.setDisable(opened == null || !opened.isReturnable());
        return button;
    }

    private Node invoice() {
        var button = ActionButton.secondary(texts.get("salesscreen.invoice"))
                .with(MaterialDesignF.FILE_DOCUMENT_OUTLINE)
                .key(texts.get("salesscreen.invoice.key"))
                .onPress(requests::invoice);
        var opened = model.openedProperty().get();
        button.setDisable(opened == null || !InvoiceModel.isInvoiceable(opened));
        return button;
    }

    private Node giftReceipt() {
        var button = ActionButton.secondary(texts.get("salesscreen.gift"))
                .with(MaterialDesignG.GIFT_OUTLINE)
                .onPress(requests::giftReceipt);
        var opened = model.openedProperty().get();
        button.setDisable(opened == null || !opened.sale().hasGoods());
        return button;
    }

    private Node email() {
        var button = ActionButton.secondary(
                        Texts.of("receiptemail", texts.language()).get("receiptemail.button"))
                .with(MaterialDesignE.EMAIL_OUTLINE)
                .onPress(requests::email);
        button.visibleProperty().bind(email.offeredProperty());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private Node reprint() {
        return ActionButton.secondary(texts.get("salesscreen.reprint"))
                .with(MaterialDesignP.PRINTER_OUTLINE)
                .key(texts.get("salesscreen.reprint.key"))
                .onPress(requests::reprint);
    }
}
