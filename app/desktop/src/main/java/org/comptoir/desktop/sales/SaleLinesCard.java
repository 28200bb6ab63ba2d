package org.comptoir.desktop.sales;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.AccentColour;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.picture.ArticlePicture;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The lines of a sale, each with its reductions, its VAT rate and what came back of it.
final class SaleLinesCard extends VBox {

    private static final int COLUMNS = 5;

    private final OpenedSale opened;
    private final SaleWords words;
    private final Texts texts;
    private final GridPane grid = new GridPane();
    private int row;

    SaleLinesCard(OpenedSale opened, SaleWords words) {
        this.opened = opened;
        this.words = words;
        texts = words.texts();
        getStyleClass().addAll("card", "sale-card");
        grid.getStyleClass().add("sale-lines");
        grid.getColumnConstraints().addAll(growing(), figures(), figures(), figures(), figures());
        heads();
        opened.sale().lines().forEach(this::line);
        getChildren().setAll(grid);
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(0);
        return column;
    }

    private static ColumnConstraints figures() {
        var column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private void heads() {
        var count = opened.sale().articles();
        grid.addRow(
                row++,
                head(count == 0 ? texts.get("salesscreen.lines") : texts.get("salesscreen.articles", count)),
                head(texts.get("salesscreen.quantity")),
                head(texts.get("salesscreen.price")),
                head(texts.get("salesscreen.reduction")),
                head(texts.get("salesscreen.amount")));
    }

    private static TextLabel head(String text) {
        return TextLabel.caption(text).muted().whole();
    }

    private void line(SaleLine line) {
        grid.add(Layouts.hairline(), 0, row++, COLUMNS, 1);
        var reduced =
                Money.sum(line.reductions().stream().map(Reduction::amount).toList());
        grid.addRow(
                row++,
                what(line),
                TextLabel.small(words.quantity(line) + " ×")
                        .toned(Emphasis.INK2)
                        .whole(),
                TextLabel.small(words.formats().moneyWithoutSymbol(line.unitPrice()))
                        .toned(Emphasis.INK2)
                        .whole(),
                TextLabel.small(reduced.isZero() ? "" : words.formats().moneyWithoutSymbol(reduced.negate()))
                        .medium()
                        .toned(Emphasis.ACCENT)
                        .whole(),
                TextLabel.body(words.formats().money(line.total())).semibold().whole());
    }

    private Node what(SaleLine line) {
        var text = Layouts.stacked(
                TextLabel.body(line.description().isEmpty() ? texts.get("salesscreen.voucher") : line.description())
                        .medium()
                        .wrapped(),
                TextLabel.caption(details(line)).muted().wrapped());
        var back = opened.record().returned(line.position());
        if (!back.isZero()) {
            var told = back.equals(line.quantity())
                    ? texts.get("salesscreen.line.back.all")
                    : texts.get("salesscreen.line.back", words.quantity(line, back));
            text.getChildren().add(TextLabel.caption(told).toned(Emphasis.AMBER).wrapped());
        }
        return Layouts.row(12, picture(line), Layouts.growing(text));
    }

    /// What was left of a single-purpose voucher that was spent.
    private String left(SaleLine line) {
        var left = line.left();
        return left == null
                ? ""
                : line.code() + " · "
                        + texts.get("salesscreen.left", words.formats().money(left));
    }

    private String details(SaleLine line) {
        var returned = line.returned();
        var tax = line.tax();
        var list = line.listPrice();
        return SaleWords.joined(
                returned == null
                        ? ""
                        : texts.get("salesscreen.line.returned", returned.sale().toString()),
                words.returned(line),
                line.note(),
                left(line),
                list == null
                        ? ""
                        : texts.get("salesscreen.line.instead", words.formats().money(list)),
                words.reasons(line.reductions()),
                tax == null
                        ? texts.get("salesscreen.line.novat")
                        : texts.get("salesscreen.line.vat", words.formats().percent(tax.rate())));
    }

    private Node picture(SaleLine line) {
        var article = line.article() == null ? null : opened.articles().get(line.article());
        var ground = new StackPane();
        ground.getStyleClass().addAll("sale-picture", colour(line.description()).styleClass());
        ground.getChildren().add(drawing(article, line.description()));
        return ground;
    }

    private static AccentColour colour(String name) {
        return AccentColour.of(name);
    }

    private static Node drawing(@Nullable Article article, String name) {
        if (article != null && ArticlePicture.exists(article.picture())) {
            return ArticlePicture.of(article.picture());
        }
        return TextLabel.body(name.substring(0, Math.min(2, name.length()))).semibold();
    }
}
