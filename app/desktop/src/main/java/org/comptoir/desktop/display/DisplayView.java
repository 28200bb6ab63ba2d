package org.comptoir.desktop.display;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.devices.display.DisplayMessage;
import org.comptoir.shop.devices.display.DisplayTicket;

/// What a customer reads on the second screen, from two metres: the last lines, the total, and in the end the change.
public final class DisplayView extends StackPane {

    private static final int MAX_LINES = 5;

    /// Below the band of a training.
    private static final int FEWER_LINES = 4;

    private static final double LOGO_HEIGHT = 40;
    private static final double LARGE_LOGO_HEIGHT = 180;
    private static final double LARGE_LOGO_WIDTH = 640;

    private final DisplayedShop shop;
    private final Texts texts;
    private final VBox page = new VBox();

    public DisplayView(DisplayedShop shop) {
        this.shop = shop;
        texts = Texts.of("display", shop.formats().language());
        page.getStyleClass().add("customer-display");
        getChildren().setAll(new FittedPane(page));
        show(new DisplayMessage.Closed());
    }

    /// Call on the screen's thread.
    public void show(DisplayMessage message) {
        page.getChildren().clear();
        if (shop.isTraining()) {
            page.getChildren().add(band());
        }
        switch (message) {
            case DisplayMessage.Closed() -> page.getChildren().add(words(texts.get("display.closed")));
            case DisplayMessage.Welcome(var own) ->
                page.getChildren().add(words(own.isEmpty() ? texts.get("display.welcome") : own));
            case DisplayMessage.RungUp(var ticket, var line) -> sale(ticket, line, total(ticket, Money.ZERO));
            case DisplayMessage.Reduced(var ticket, var amount) -> sale(ticket, -1, total(ticket, amount));
            case DisplayMessage.TotalDue(var ticket, var due) -> sale(ticket, -1, due(due));
            case DisplayMessage.Paying(var ticket, var given, var due) -> sale(ticket, -1, paying(given, due));
            case DisplayMessage.Thanks thanks -> page.getChildren().addAll(head(), thanks(thanks));
        }
    }

    private Node band() {
        var mark = Texts.of("training", shop.formats().language()).get("training.mark");
        var band = new HBox(TextLabel.figure(mark));
        band.getStyleClass().add("training-band");
        band.setAlignment(Pos.CENTER);
        return band;
    }

    private void sale(DisplayTicket ticket, int line, Node foot) {
        page.getChildren()
                .addAll(
                        head(),
                        new LastLines(ticket, line, shop.isTraining() ? FEWER_LINES : MAX_LINES, shop.formats(), texts),
                        foot);
    }

    /// The logo, or else the name.
    private Node head() {
        var image = shop.logo();
        var head =
                new HBox(image == null ? TextLabel.figure(shop.name()).styled("may-be-cut") : logo(LOGO_HEIGHT, 400));
        head.getStyleClass().add("display-head");
        return head;
    }

    private Node logo(double height, double width) {
        var view = new ImageView(shop.logo());
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitHeight(height);
        view.setFitWidth(width);
        return view;
    }

    private Node words(String words) {
        var name = shop.logo() == null
                ? TextLabel.pageTitle(shop.name()).styled("display-name").wrapped()
                : logo(LARGE_LOGO_HEIGHT, LARGE_LOGO_WIDTH);
        return centred(name, TextLabel.pageTitle(words).styled("display-words").wrapped());
    }

    private Node thanks(DisplayMessage.Thanks thanks) {
        var formats = shop.formats();
        var title = TextLabel.total(texts.get("display.thanks")).styled("display-words");
        var bye = TextLabel.figure(texts.get("display.thanks.bye")).muted();
        if (thanks.change().isZero()) {
            return centred(title, amount("display.total", thanks.total()), bye);
        }
        var key = thanks.total().isNegative() ? "display.refund" : "display.change";
        var change = Layouts.stacked(
                TextLabel.total(texts.get(key)),
                TextLabel.due(formats.money(thanks.change())).styled("display-change"));
        change.setAlignment(Pos.CENTER);
        var given = thanks.given().isZero()
                ? texts.get("display.total") + " " + formats.money(thanks.total())
                : texts.get("display.given") + " " + formats.money(thanks.given());
        return centred(title, change, TextLabel.figure(given).muted());
    }

    private Node amount(String key, Money amount) {
        var stacked = Layouts.stacked(
                TextLabel.total(texts.get(key)), TextLabel.due(shop.formats().money(amount)));
        stacked.setAlignment(Pos.CENTER);
        return stacked;
    }

    private static Node centred(Node... nodes) {
        var column = Layouts.column(24, nodes);
        column.setAlignment(Pos.CENTER);
        column.getStyleClass().add("display-page");
        return Layouts.growing(column);
    }

    private Node total(DisplayTicket ticket, Money reduction) {
        var shown = reduction.isPositive() ? reduction : ticket.reductions();
        var key = reduction.isPositive() ? "display.reduction" : "display.reductions";
        var about = shown.isPositive() ? texts.get(key) + " " + shop.formats().money(shown.negate()) : "";
        return foot(ticket.total().isNegative() ? "display.refund" : "display.total", about, ticket.total(), false);
    }

    private Node due(Money due) {
        return foot(due.isNegative() ? "display.refund" : "display.total", "", due, true);
    }

    private Node paying(Money given, Money due) {
        return foot(
                "display.due", texts.get("display.given") + " " + shop.formats().money(given), due, true);
    }

    /// @param isDue whether it is to be paid now
    private Node foot(String key, String about, Money amount, boolean isDue) {
        var name = Layouts.stacked(TextLabel.total(texts.get(key)));
        if (!about.isEmpty()) {
            name.getChildren().add(TextLabel.figure(about).whole());
        }
        var written = shop.formats().money(amount.isNegative() ? amount.negate() : amount);
        var foot = Layouts.row(24, Layouts.growing(name), TextLabel.due(written));
        foot.getStyleClass().addAll("display-foot", isDue ? "due" : "running");
        return foot;
    }
}
