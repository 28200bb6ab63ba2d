package org.comptoir.desktop.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TenderIcon;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SalePayout;
import org.comptoir.pos.sales.SaleTender;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherCode;
import org.kordamp.ikonli.Ikon;

/// With what a sale was paid, and what was paid out. Codes of vouchers are told by their last characters only: whoever
/// reads them in full could spend them.
final class SalePaidCard extends VBox {

    private final SaleWords words;
    private final Texts texts;

    SalePaidCard(Sale sale, SaleWords words) {
        this.words = words;
        texts = words.texts();
        getStyleClass().addAll("card", "gap-8", "sale-card");
        var paidOut = sale.tenders().isEmpty() && !sale.payouts().isEmpty();
        getChildren()
                .add(TextLabel.small(texts.get(paidOut ? "salesscreen.paidout" : "salesscreen.paid"))
                        .medium());
        var rows = rows(sale);
        for (var i = 0; i < rows.size(); i++) {
            if (i > 0) {
                getChildren().add(Layouts.hairline());
            }
            getChildren().add(rows.get(i));
        }
        if (rows.isEmpty()) {
            getChildren()
                    .add(TextLabel.small(texts.get("salesscreen.paid.nothing"))
                            .muted()
                            .wrapped());
        }
    }

    private List<Node> rows(Sale sale) {
        var rows = new ArrayList<Node>();
        sale.tenders().forEach(tender -> rows.add(row(TenderIcon.of(tender.kind()), name(tender), tender.given())));
        if (!sale.change().isZero()) {
            rows.add(Layouts.row(
                    8,
                    Layouts.growing(
                            TextLabel.small(texts.get("salesscreen.change")).muted()),
                    TextLabel.small(words.formats().money(sale.change().negate()))
                            .muted()
                            .whole()));
        }
        sale.payouts()
                .forEach(payout -> rows.add(row(
                        TenderIcon.of(payout.kind()),
                        name(payout),
                        payout.amount().negate())));
        return rows;
    }

    private Node row(Ikon ikon, String name, Money amount) {
        return Layouts.row(
                8,
                new Icon(ikon, 20).toned(Emphasis.INK2),
                Layouts.growing(TextLabel.small(name).wrapped()),
                TextLabel.small(words.formats().money(amount)).medium().whole());
    }

    /// A voucher tells what was left of it.
    private String name(SaleTender tender) {
        var name = tender.type().title(words.formats().language());
        var left = tender.left();
        return SaleWords.joined(
                reference(tender)
                        .map(reference -> texts.get("salesscreen.reference", name, reference))
                        .orElse(name),
                left == null
                        ? ""
                        : texts.get("salesscreen.left", words.formats().money(left)));
    }

    /// A masked code, how many points, or foreign cash with its rate.
    private Optional<String> reference(SaleTender tender) {
        var formats = words.formats();
        return tender.foreign()
                .map(cash -> formats.currency(cash.currency(), cash.amount()) + " × " + formats.decimal(cash.inEuros()))
                .or(() -> Optional.of(tender.reference()).filter(reference -> !reference.isEmpty()));
    }

    private String name(SalePayout payout) {
        if (payout.voucher() != null) {
            return texts.get("salesscreen.creditnote", new VoucherCode(payout.code()).masked());
        }
        return payout.points() == 0
                ? payout.type().title(words.formats().language())
                : texts.get("salesscreen.pointsback", payout.points());
    }
}
