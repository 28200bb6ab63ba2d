package org.comptoir.desktop.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.LinkText;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.fiscal.FiscalDocument;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.SoldLineId;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.SaleReturn;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.shop.fiscal.FiscalText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// What else is to be told of a sale: points, vouchers, duplicates, what came back of it and in which sale.
final class SaleEvents extends VBox {

    private final OpenedSale opened;
    private final SaleWords words;
    private final Texts texts;
    private final SaleRequests requests;

    SaleEvents(OpenedSale opened, SaleWords words, SaleRequests requests) {
        this.opened = opened;
        this.words = words;
        this.requests = requests;
        texts = words.texts();
        getStyleClass().add("gap-4");
        getChildren().addAll(returns());
        getChildren().addAll(originals());
        opened.fiscal().forEach(document -> getChildren().add(fiscal(document)));
        var facts = Layouts.flow();
        facts.getStyleClass().add("sale-facts");
        facts.getChildren().addAll(facts());
        getChildren().add(facts);
    }

    /// What came back, by the sale in which it did.
    private List<Node> returns() {
        var nodes = new ArrayList<Node>();
        opened.record().returns().stream()
                .map(SaleReturn::by)
                .distinct()
                .forEach(number -> nodes.add(back(
                        number,
                        opened.record().returns().stream()
                                .filter(back -> back.by().equals(number))
                                .toList())));
        return nodes;
    }

    private Node back(SaleNumber number, List<SaleReturn> back) {
        var refunded = Money.sum(back.stream().map(SaleReturn::refunded).toList());
        var told = texts.get(
                "salesscreen.back",
                words.formats().date(back.getFirst().at()),
                back.stream().map(this::goods).collect(Collectors.joining(", ")),
                words.formats().money(refunded));
        return linked(told, number);
    }

    private String goods(SaleReturn back) {
        return opened.sale().lines().stream()
                .filter(line -> line.position() == back.line())
                .findFirst()
                .map(line -> texts.get("salesscreen.goods", words.quantity(line, back.quantity()), line.description()))
                .orElse("");
    }

    /// The sales that it took something back of.
    private List<Node> originals() {
        return opened.sale().lines().stream()
                .map(SaleLine::returned)
                .filter(java.util.Objects::nonNull)
                .map(SoldLineId::sale)
                .distinct()
                .<Node>map(number -> linked(texts.get("salesscreen.original"), number))
                .toList();
    }

    private Node linked(String told, SaleNumber number) {
        var link = new LinkText(number.toString(), () -> requests.open(number));
        link.setMinWidth(USE_PREF_SIZE);
        return Layouts.row(
                8,
                new Icon(MaterialDesignU.UNDO_VARIANT, 18).toned(Emphasis.AMBER),
                TextLabel.small(told).wrapped(),
                link);
    }

    /// A line of its own: it may tell by whom and why it was settled by hand.
    private Node fiscal(FiscalDocument document) {
        var told = new FiscalText(words.formats()).of(document);
        var isDone = document.isConfirmed() || document.isSettled();
        return Layouts.row(
                8,
                new Icon(isDone ? MaterialDesignP.PRINTER_OUTLINE : MaterialDesignP.PRINTER_ALERT, 18)
                        .toned(isDone ? Emphasis.MUTED : Emphasis.AMBER),
                TextLabel.small(document.number() == null ? texts.get("salesscreen.fiscal", told) : told)
                        .wrapped());
    }

    private List<Node> facts() {
        var facts = new ArrayList<Node>();
        var points = opened.sale().points();
        if (points.earned() != 0) {
            facts.add(fact(MaterialDesignS.STAR_OUTLINE, texts.get("salesscreen.fact.earned", points.earned())));
        }
        if (points.spent() != 0) {
            facts.add(fact(MaterialDesignS.STAR_OUTLINE, texts.get("salesscreen.fact.spent", points.spent())));
        }
        if (points.takenBack() != 0) {
            facts.add(fact(MaterialDesignS.STAR_OUTLINE, texts.get("salesscreen.fact.takenback", points.takenBack())));
        }
        opened.sale()
                .vouchersSold()
                .forEach(line -> facts.add(fact(
                        MaterialDesignW.WALLET_GIFTCARD,
                        texts.get(
                                "salesscreen.fact.voucher",
                                new VoucherCode(line.code()).masked(),
                                words.formats().money(line.total())))));
        var duplicates = opened.record().duplicates();
        facts.add(fact(MaterialDesignC.CONTENT_COPY, texts.get("salesscreen.fact.duplicates", duplicates)));
        if (opened.record().returns().isEmpty()) {
            facts.add(fact(MaterialDesignU.UNDO_VARIANT, texts.get("salesscreen.fact.noreturn")));
        }
        return facts;
    }

    private static Node fact(Ikon ikon, String text) {
        return Layouts.row(
                6,
                new Icon(ikon, 18).toned(Emphasis.MUTED),
                TextLabel.small(text).muted().whole());
    }
}
