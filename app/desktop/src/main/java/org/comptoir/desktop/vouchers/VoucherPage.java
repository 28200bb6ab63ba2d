package org.comptoir.desktop.vouchers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.shell.Navigator;
import org.comptoir.desktop.ui.AccentColour;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.LinkText;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.desktop.ui.StackingPanes;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.list.TimelineRow;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// One voucher: what is left on it, what can be done with it, and everything that happened to it.
final class VoucherPage extends VBox {

    /// In px at 100 %.
    private static final double ROOM_FOR_HISTORY = 900;

    private final VoucherPageModel model;
    private final VoucherWords words;
    private final Texts texts;
    private final Clock clock;
    private final Navigator navigator;
    private final VoucherTaskForm tasks;
    private final PageHead head;
    private final VBox facts = Layouts.column(12);
    private final VBox history = Layouts.column(0);

    /// @param print prints the voucher again
    VoucherPage(
            VoucherPageModel model,
            VoucherWords words,
            Clock clock,
            Navigator navigator,
            Runnable print,
            Runnable back) {
        this.model = model;
        this.words = words;
        this.clock = clock;
        this.navigator = navigator;
        texts = words.texts();
        tasks = new VoucherTaskForm(model, words, print);
        head = new PageHead(texts.get("voucherscreen.one.title")).back(texts.get("voucherscreen.back"), back);
        var left = Layouts.column(
                16, new MessageList(model.messages(), texts.language()), new Card(facts, Layouts.hairline(), tasks));
        left.getStyleClass().add("cash-forms");
        var right = new Card(history).titled(texts.get("voucherscreen.one.history"));
        var body = new StackingPanes(ROOM_FOR_HISTORY, left, Layouts.growing(right));
        body.getStyleClass().add("pad-24");
        getChildren().setAll(head, Layouts.growing(Layouts.scrolling(body)));
        model.openedProperty().subscribe(opened -> {
            if (opened != null) {
                show(opened);
            }
        });
    }

    private void show(OpenedVoucher opened) {
        var voucher = opened.voucher();
        var formats = words.formats();
        head.caption(Stream.of(voucher.code().masked(), voucher.series())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        var nodes = new ArrayList<Node>();
        nodes.add(Layouts.row(
                12,
                Layouts.growing(TextLabel.figure(formats.money(voucher.balance()))),
                words.state(voucher, LocalDate.now(clock))));
        nodes.add(fact("voucherscreen.column.face", formats.money(voucher.face())));
        nodes.add(fact("voucherscreen.column.origin", words.shared().of(voucher.origin())));
        nodes.add(fact("voucherscreen.purpose", words.shared().purpose(voucher)));
        nodes.add(fact("voucherscreen.column.issued", formats.date(voucher.issuedAt())));
        nodes.add(fact("voucherscreen.column.expiry", words.day(voucher.expiresOn())));
        nodes.addAll(links(opened));
        facts.getChildren().setAll(nodes);
        history.getChildren()
                .setAll(opened.history().events().stream().map(this::event).toList());
    }

    private Node fact(String key, String value) {
        return fact(key, TextLabel.body(value).whole());
    }

    private Node fact(String key, Node value) {
        return Layouts.row(12, Layouts.growing(TextLabel.body(texts.get(key)).muted()), value);
    }

    private List<Node> links(OpenedVoucher opened) {
        var nodes = new ArrayList<Node>();
        var voucher = opened.voucher();
        var customer = voucher.customer();
        if (customer != null && !opened.customer().isEmpty()) {
            nodes.add(fact(
                    "voucherscreen.one.customer",
                    new LinkText(opened.customer(), () -> navigator.openCustomer(customer))));
        }
        var sale = voucher.saleNumber();
        if (sale != null) {
            nodes.add(fact("voucherscreen.one.sale", new LinkText(sale.toString(), () -> navigator.openSale(sale))));
        }
        Stream.ofNullable(opened.history().replaced())
                .forEach(other -> nodes.add(fact("voucherscreen.one.replaces", other(other))));
        Stream.ofNullable(opened.history().replacement())
                .forEach(other -> nodes.add(fact("voucherscreen.one.replaced_by", other(other))));
        return nodes;
    }

    private Node other(Voucher other) {
        return new LinkText(other.code().masked(), () -> model.open(other.id()));
    }

    private Node event(VoucherEvent event) {
        var formats = words.formats();
        return new TimelineRow(
                switch (event) {
                    case VoucherEvent.Moved moved ->
                        new TimelineRow.Content(
                                moved.amount().isPositive() ? AccentColour.HOME : AccentColour.GROCERY,
                                MaterialDesignW.WALLET_GIFTCARD,
                                words.shared().of(event),
                                joined(moved.sale(), moved.staffName(), left(moved)),
                                formats.money(moved.amount()),
                                formats.dateTime(moved.at()));
                    case VoucherEvent.Changed changed ->
                        new TimelineRow.Content(
                                AccentColour.PAPER,
                                icon(changed),
                                words.shared().of(event),
                                joined(changed.staffName(), changed.note()),
                                "",
                                formats.dateTime(changed.at()));
                });
    }

    private String left(VoucherEvent.Moved moved) {
        return texts.get("voucherscreen.one.left", words.formats().money(moved.left()));
    }

    private static String joined(@Nullable Object... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Ikon icon(VoucherEvent.Changed changed) {
        return switch (changed.kind()) {
            case BLOCKED -> MaterialDesignL.LOCK_OUTLINE;
            case UNBLOCKED -> MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE;
            case EXTENDED -> MaterialDesignC.CALENDAR_PLUS;
            case REPLACED -> MaterialDesignS.SWAP_HORIZONTAL;
        };
    }
}
