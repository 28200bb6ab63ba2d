package org.comptoir.desktop.till.ticket;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.KeyHint;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The view of the ticket: its customer, its lines or what is shown instead, the total, and the button to pay.
public final class TicketView extends VBox {

    /// In px at 100 %.
    private static final double ROOM_FOR_CUSTOMER = 600;

    private final TicketModel model;
    private final Texts texts;
    private final Consumer<TicketRequest> requests;
    private final BooleanBinding isEmpty;
    private boolean isLow;

    /// @param texts of the feature `sell`
    /// @param ticketTexts of the feature `ticket`
    public TicketView(TicketModel model, Texts texts, Texts ticketTexts, Consumer<TicketRequest> requests) {
        this.model = model;
        this.texts = texts;
        this.requests = requests;
        isEmpty = Bindings.isEmpty(model.lines());
        getStyleClass().addAll("ticket", "ticket-side");
        var lines = new TicketLines(model, ticketTexts, requests);
        var strip = new CustomerStrip(model, ticketTexts, requests);
        getChildren().setAll(strip, middle(lines), new Totals(model, ticketTexts, actions(), pay()));
        new Room(this).onLower(ROOM_FOR_CUSTOMER, low -> {
            isLow = low;
            place(strip, lines);
        });
        isEmpty.subscribe(empty -> place(strip, lines));
    }

    /// Above the lines, or in a low window scrolling with them.
    private void place(CustomerStrip strip, TicketLines lines) {
        var scrolls = isLow && !isEmpty.get();
        if (scrolls == getChildren().contains(strip)) {
            if (scrolls) {
                getChildren().remove(strip);
                lines.head(strip);
            } else {
                lines.head();
                getChildren().addFirst(strip);
            }
        }
    }

    private Node middle(TicketLines lines) {
        var empty = Layouts.scrolling(new EmptyTicketView(model, texts, requests));
        empty.visibleProperty().bind(isEmpty);
        empty.managedProperty().bind(isEmpty);
        var middle = new StackPane(shownWithLines(lines), empty);
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private Node actions() {
        var park = ActionButton.secondary(texts.get("sell.park"))
                .with(MaterialDesignP.PAUSE_CIRCLE_OUTLINE)
                .key("F6")
                .onPress(() -> requests.accept(new TicketRequest.Park()));
        var discount = ActionButton.secondary(texts.get("sell.discount"))
                .with(MaterialDesignP.PERCENT_OUTLINE, 18)
                .key("F7")
                .onPress(() -> requests.accept(new TicketRequest.DiscountAll()));
        var row = Layouts.row(
                8, Layouts.growing(park.styled("tight")), Layouts.growing(discount.styled("tight")), more());
        row.getStyleClass().add("foot-actions");
        return shownWithLines(row);
    }

    /// What is done less often.
    private Node more() {
        var undo = item("sell.undo", "Ctrl Z", new TicketRequest.Undo());
        undo.disableProperty().bind(model.undoableProperty().not());
        var redo = item("sell.redo", "Ctrl Y", new TicketRequest.Redo());
        redo.disableProperty().bind(model.redoableProperty().not());
        var lottery = item("sell.lottery", "", new TicketRequest.Lottery());
        lottery.visibleProperty().bind(model.lotteryProperty());
        var menu = new ContextMenu(
                undo,
                redo,
                item("sell.recall.other", "F5", new TicketRequest.Choose()),
                item("sell.return", "F9", new TicketRequest.ReturnGoods()),
                item("sell.quote", "", new TicketRequest.Quote()),
                item("sell.aside", "", new TicketRequest.PutAside()),
                item("sell.orders", "", new TicketRequest.ShowOrders()),
                lottery,
                item("sell.drawer", "F10", new TicketRequest.OpenDrawer()),
                item("sell.empty.ticket", "", new TicketRequest.Empty()));
        var button = ActionButton.icon(MaterialDesignD.DOTS_HORIZONTAL, texts.get("sell.more"));
        button.setOnAction(event -> menu.show(button, Side.TOP, 0, 0));
        return button;
    }

    private MenuItem item(String key, String shortcut, TicketRequest request) {
        var item = new MenuItem(texts.get(key));
        if (!shortcut.isEmpty()) {
            item.setGraphic(new KeyHint(shortcut));
        }
        item.setOnAction(event -> requests.accept(request));
        return item;
    }

    private Node pay() {
        var amount = TextLabel.body("").styled("role-pay-amount").whole();
        amount.textProperty().bind(model.totalsProperty().map(TotalsItem::due));
        var name = TextLabel.body("").styled("role-pay").whole();
        name.textProperty()
                .bind(model.totalsProperty()
                        .map(totals -> texts.get(
                                switch (totals.direction()) {
                                    case TO_PAY -> "sell.pay";
                                    case TO_REFUND -> "sell.refund";
                                    case EVEN -> "sell.even";
                                })));
        var pay = ActionButton.wide(name, Layouts.row(0, Layouts.spring(), amount), "F12")
                .onPress(() -> requests.accept(new TicketRequest.Pay()));
        pay.textProperty().bind(name.textProperty());
        pay.accessibleTextProperty().bind(name.textProperty());
        return shownWithLines(pay);
    }

    private Node shownWithLines(Node node) {
        node.visibleProperty().bind(isEmpty.not());
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
