package org.comptoir.desktop.till.payment;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.MessageBar;
import org.comptoir.desktop.till.payment.PaymentState.CardPanel;
import org.comptoir.desktop.till.payment.PaymentState.Quick;
import org.comptoir.desktop.till.payment.PaymentState.Tender;
import org.comptoir.desktop.till.payment.PaymentState.Tendered;
import org.comptoir.desktop.till.payment.PaymentState.TipPanel;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.EqualColumns;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.KeyHint;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TenderIcon;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/// Creates the parts of the payment view from its state.
final class PaymentParts {

    /// In px at 100 %, for amounts of three figures before the point.
    private static final double QUICK_WIDTH = 80;

    private static final double DENSE_QUICK_WIDTH = 58;

    private final Texts texts;
    private final Consumer<PaymentRequest> requests;

    PaymentParts(Texts texts, Consumer<PaymentRequest> requests) {
        this.texts = texts;
        this.requests = requests;
    }

    Node due(PaymentState state) {
        var due = TextLabel.due(state.due());
        due.getStyleClass().add("due");
        var left = new VBox(TextLabel.strong(texts.get(dueKey(state))).styled("due-name"), due);
        var side = new VBox(Layouts.row(
                8,
                TextLabel.small(texts.get("payment.ticket")).muted(),
                Layouts.spring(),
                TextLabel.small(state.ticketTotal())
                        .medium()
                        .toned(Emphasis.INK2)
                        .whole()));
        if (!state.rounding().isEmpty()) {
            side.getChildren()
                    .add(Layouts.row(
                            8,
                            TextLabel.small(texts.get("payment.rounding")).muted(),
                            Layouts.spring(),
                            TextLabel.small(state.rounding())
                                    .medium()
                                    .toned(Emphasis.INK2)
                                    .whole()));
        }
        side.getChildren().addAll(tendered(state));
        side.setAlignment(Pos.BOTTOM_LEFT);
        side.getStyleClass().add("payment-side");
        var row = Layouts.row(8, left, Layouts.spring(), side);
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    private static String dueKey(PaymentState state) {
        return state.refunds() ? "payment.refund.due" : "payment.due";
    }

    /// The same on one line, for a low window.
    Node shortDue(PaymentState state) {
        var row = Layouts.row(
                8,
                Layouts.stacked(
                        TextLabel.small(texts.get(dueKey(state))).styled("due-name"),
                        TextLabel.small(texts.get("payment.of", state.ticketTotal()))
                                .muted()
                                .styled("may-be-cut")),
                Layouts.spring(),
                TextLabel.live(state.due()));
        row.setMinWidth(0);
        return row;
    }

    List<Node> tendered(PaymentState state) {
        return IntStream.range(0, state.tendered().size())
                .mapToObj(index -> tendered(state.tendered().get(index), index))
                .toList();
    }

    private Node tendered(Tendered given, int index) {
        var takeOff = ActionButton.quietIcon(MaterialDesignC.CLOSE, texts.get("payment.remove"))
                .onPress(() -> requests.accept(new PaymentRequest.TakeBack(index)));
        takeOff.setId("tendered-" + index);
        var row = new HBox(
                new Icon(TenderIcon.of(given.kind()), 20).toned(Emphasis.ACCENT),
                Layouts.growing(Layouts.stacked(
                        TextLabel.body(given.name()).medium(),
                        TextLabel.caption(given.detail()).muted().styled("may-be-cut"))),
                TextLabel.body(given.amount()).semibold().toned(Emphasis.ACCENT).whole(),
                takeOff);
        row.getStyleClass().add("tendered");
        return row;
    }

    /// @param isTight whether there is room for their names alone
    Node tenders(List<Tender> tenders, boolean isTight) {
        var grid = new GridPane();
        grid.getStyleClass().add("grid-gap-8");
        for (var i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            grid.getColumnConstraints().add(column);
        }
        for (var i = 0; i < tenders.size(); i++) {
            grid.add(tender(tenders.get(i), isTight), i % 2, i / 2);
        }
        return grid;
    }

    private Node tender(Tender tender, boolean isTight) {
        var name = TextLabel.body(tender.name()).styled("name");
        if (tender.kind() == TenderKind.OWN) {
            name.styled("may-be-cut");
        }
        var text = Layouts.stacked(name);
        if (isTight) {
            name.wrapped();
        } else if (!tender.detail().isEmpty()) {
            var detail = TextLabel.body(tender.detail()).styled("detail");
            // a rate without its day is worth nothing: it goes on below
            text.getChildren().add(tender.means().foreign() == null ? detail.styled("may-be-cut") : detail.wrapped());
        }
        var content = Layouts.row(8, new Icon(TenderIcon.of(tender.kind()), 24), Layouts.growing(text));
        if (tender.chosen()) {
            content.getChildren().add(new Icon(MaterialDesignC.CHECK_CIRCLE, 20));
        } else {
            content.getChildren().add(new KeyHint(tender.key()));
        }
        var button = toggle(tender.name(), content, "tender", tender.chosen());
        button.setId(tender.means().id());
        content.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setDisable(!tender.usable());
        button.setOnAction(event -> {
            button.setSelected(tender.chosen());
            requests.accept(new PaymentRequest.Choose(tender.means()));
        });
        return button;
    }

    /// @param isDense without its heading
    Node quickCash(List<Quick> quick, boolean isDense) {
        var row = new EqualColumns(isDense ? DENSE_QUICK_WIDTH : QUICK_WIDTH);
        for (var i = 0; i < quick.size(); i++) {
            var index = i;
            var amount = quick.get(i);
            var content = new VBox(TextLabel.body(amount.amount()).whole());
            content.setAlignment(Pos.CENTER);
            if (amount.exact()) {
                content.getChildren().addFirst(TextLabel.caption(texts.get("payment.exact")));
            }
            var button = toggle(amount.amount(), content, "quick-cash", amount.chosen());
            button.setId("quick-" + i);
            button.setOnAction(event -> {
                button.setSelected(amount.chosen());
                requests.accept(new PaymentRequest.GiveQuick(index));
            });
            row.add(button);
        }
        if (isDense) {
            return row;
        }
        return Layouts.column(
                8, TextLabel.small(texts.get("payment.cash")).medium().toned(Emphasis.INK2), row);
    }

    private static ToggleButton toggle(String text, Node content, String styleClass, boolean chosen) {
        var button = new ToggleButton(text, content);
        content.setMouseTransparent(true);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll(styleClass);
        button.setSelected(chosen);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /// Why something was refused.
    Node message(String text) {
        return new MessageBar(Level.FAILURE, Message.of(text));
    }

    /// What is worth knowing, and hinders nobody.
    Node notice(String text) {
        return new MessageBar(Level.WARNING, Message.of(text));
    }

    Node change(PaymentState state) {
        var isExact = !state.missing() && (state.refunds() || !state.takesCash());
        var name = TextLabel.pageTitle(
                isExact ? state.chosenName() : texts.get(state.missing() ? "payment.missing" : "payment.change"));
        var amount = TextLabel.change(isExact ? state.given() : state.change());
        if (state.missing()) {
            amount.toned(Emphasis.AMBER);
        }
        var text = Layouts.column(
                6, name, TextLabel.small(state.coins()).muted().wrapped().styled("may-be-cut"));
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        var row = Layouts.row(12, Layouts.growing(text), amount);
        var card = new Card(Layouts.growing(row));
        card.getStyleClass().add("change-card");
        return card;
    }

    /// The same as a line, where there is little height: it stays in sight while the means scroll.
    Node shortChange(PaymentState state) {
        var isExact = !state.missing() && (state.refunds() || !state.takesCash());
        var name = TextLabel.strong(
                isExact ? state.chosenName() : texts.get(state.missing() ? "payment.missing" : "payment.change"));
        var amount = TextLabel.strong(isExact ? state.given() : state.change()).whole();
        if (state.missing()) {
            amount.toned(Emphasis.AMBER);
        }
        var coins = TextLabel.small(String.join(" · ", state.coins().lines().toList()))
                .muted()
                .styled("may-be-cut");
        var row = Layouts.row(12, name.whole(), Layouts.growing(coins), amount);
        row.getStyleClass().add("short-change");
        return row;
    }

    /// What the card terminal is doing; where it gave no answer, the ways on.
    Node card(CardPanel card, boolean refunds) {
        var panel = new Card(
                Layouts.row(
                        12,
                        new Icon(MaterialDesignC.CREDIT_CARD_WIRELESS_OUTLINE, 24).toned(Emphasis.ACCENT),
                        Layouts.growing(TextLabel.strong(card.title()).wrapped())),
                TextLabel.body(card.hint()).muted().wrapped());
        if (card.isUnanswered()) {
            panel.getChildren()
                    .add(Layouts.flow(
                            way("payment.card.again", "card-again", new PaymentRequest.AskTerminal())
                                    .key(texts.get("payment.finish.key")),
                            way(
                                    refunds ? "payment.card.refund.yes" : "payment.card.paid",
                                    "card-paid",
                                    new PaymentRequest.SettleCard(true)),
                            way(
                                    refunds ? "payment.card.refund.no" : "payment.card.notpaid",
                                    "card-notpaid",
                                    new PaymentRequest.SettleCard(false))));
        }
        panel.setMinHeight(Region.USE_PREF_SIZE);
        return panel;
    }

    /// The choice of a tip: shares of the bill, none, or an amount that is typed.
    Node tip(TipPanel tip) {
        var shares = new EqualColumns(QUICK_WIDTH);
        for (var i = 0; i < tip.choices().size(); i++) {
            var index = i;
            var choice = tip.choices().get(i);
            var content = new VBox(
                    TextLabel.caption(choice.share()).whole(),
                    TextLabel.body(choice.amount()).whole());
            content.setAlignment(Pos.CENTER);
            var button = toggle(choice.share() + " " + choice.amount(), content, "quick-cash", choice.chosen());
            button.setId("tip-" + i);
            button.setOnAction(event -> {
                button.setSelected(choice.chosen());
                requests.accept(new PaymentRequest.GiveTip(index));
            });
            shares.add(button);
        }
        var card = new Card(
                Layouts.row(
                        12,
                        new Icon(MaterialDesignH.HAND_HEART_OUTLINE, 24).toned(Emphasis.ACCENT),
                        Layouts.growing(
                                TextLabel.strong(texts.get("payment.tip.title")).wrapped())),
                shares,
                TextLabel.small(texts.get("payment.tip.hint")).muted().wrapped());
        if (!tip.given().isEmpty()) {
            card.getChildren().add(Layouts.flow(way("payment.tip.none", "tip-none", new PaymentRequest.GiveTip(-1))));
        }
        card.setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private ActionButton way(String key, String id, PaymentRequest request) {
        var button = ActionButton.secondary(texts.get(key)).onPress(() -> requests.accept(request));
        button.setId(id);
        return button;
    }

    Node given(PaymentState state) {
        var row = new HBox(
                TextLabel.caption(texts.get(givenKey(state))).muted(),
                Layouts.spring(),
                TextLabel.figure(state.given()));
        row.getStyleClass().add("given");
        return row;
    }

    private static String givenKey(PaymentState state) {
        if (state.tip().open()) {
            return "payment.tip";
        }
        return state.refunds() ? "payment.refund.amount" : "payment.received";
    }

    private static String partHint(PaymentState state) {
        if (state.tip().open()) {
            return "payment.tip.then";
        }
        return state.refunds() ? "payment.refund.part.hint" : "payment.part.hint";
    }

    Node finish(PaymentState state) {
        var isPart = !state.part().isEmpty();
        var finish = state.refunds() ? "payment.refund.finish" : "payment.finish";
        var name = TextLabel.body(isPart ? state.part() : texts.get(finish))
                .styled("role-pay")
                .whole();
        var ending = state.takesCash() ? "payment.finish.hint.cash" : "payment.finish.hint";
        var hint = TextLabel.body(texts.get(isPart ? partHint(state) : ending))
                .styled("sub")
                .styled("may-be-cut");
        var change = state.missing() || !state.givesBack()
                ? TextLabel.body("")
                : TextLabel.body(texts.get("payment.finish.change", state.change()))
                        .styled("finish-change")
                        .whole();
        var about = Layouts.row(12, hint, Layouts.spring(), change);
        var button = ActionButton.wide(name, about, texts.get("payment.finish.key"))
                .with(MaterialDesignC.CHECK, 26)
                .onPress(() -> requests.accept(new PaymentRequest.Finish()));
        button.setId("finish");
        button.setDisable(!state.canFinish());
        return button;
    }
}
