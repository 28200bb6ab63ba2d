package org.comptoir.desktop.sales;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.sales.listing.ListedSale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// The rows of the list of sales: heads of days, and under each its sales.
final class SaleRows {

    private final SaleWords words;
    private final Supplier<LocalDate> today;

    SaleRows(SaleWords words, Supplier<LocalDate> today) {
        this.words = words;
        this.today = today;
    }

    Node of(SaleItem item) {
        return switch (item) {
            case SaleItem.OfDay day -> head(day);
            case SaleItem.OneSale(var sale) -> row(sale);
        };
    }

    private Node head(SaleItem.OfDay day) {
        var sums = day.sums();
        var head = Layouts.row(
                8,
                Layouts.growing(TextLabel.small(words.day(day.day(), today.get()))
                        .semibold()
                        .styled("may-be-cut")));
        if (sums != null) {
            head.getChildren().add(TextLabel.small(words.sums(sums)).muted().whole());
        }
        head.getStyleClass().add("day-head");
        return head;
    }

    private Node row(ListedSale listed) {
        var customer = listed.customer();
        var name = customer == null
                ? TextLabel.body(words.texts().get("salesscreen.nobody")).muted()
                : TextLabel.body(customer.displayName()).medium();
        var above = Layouts.row(
                8,
                Layouts.growing(name.styled("may-be-cut")),
                TextLabel.body(words.formats().money(listed.total())).medium().whole());
        var below = Layouts.row(
                8,
                Layouts.growing(TextLabel.caption(words.details(listed)).muted().styled("may-be-cut")));
        if (listed.hasReturns()) {
            below.getChildren().add(state(MaterialDesignU.UNDO_VARIANT, "salesscreen.state.return"));
        } else if (listed.cameBack()) {
            below.getChildren().add(state(MaterialDesignU.UNDO_VARIANT, "salesscreen.state.back"));
        }
        var text = new VBox(above, below);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        var time = TextLabel.small(words.formats().time(listed.sale().soldAt()))
                .muted()
                .styled("sale-time");
        var row = new HBox(time, Layouts.growing(text));
        row.getStyleClass().addAll("list-row", "sale-row");
        return row;
    }

    private Node state(Ikon ikon, String key) {
        return Layouts.row(
                4,
                new Icon(ikon, 16).toned(Emphasis.AMBER),
                TextLabel.caption(words.texts().get(key)).toned(Emphasis.AMBER).whole());
    }
}
