package org.comptoir.desktop.articles;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.PriceChange;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.money.QuantityText;
import org.comptoir.pos.orders.Orders;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.stock.GoodsReceipt;
import org.comptoir.pos.stock.GoodsReceiptResult;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.stock.StockMovement;
import org.comptoir.pos.stock.StocktakeResult;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The stock level and movements of the open article, and the actions that move stock.
final class StockModel {

    private static final String TOPIC = "stock";

    /// What is shown about an article besides itself.
    ///
    /// @param putAside of the level, for customers
    record History(Quantity level, Quantity putAside, List<StockMovement> moves, List<PriceChange> prices) {

        static final History NONE = new History(Quantity.ZERO, Quantity.ZERO, List.of(), List.of());
    }

    /// The fields.
    static final String QUANTITY = "stock quantity";

    static final String COST = "stock cost";
    static final String NOTE = "stock note";

    private static final int MOVES_SHOWN = 100;
    private static final int MAX_NOTE_LENGTH = 200;

    private final ScreenContext context;
    private final Catalogue catalogue;
    private final Stock stock;
    private final Orders orders;
    private final Texts texts;
    private final PageMessages messages;
    private final Consumer<Article> moved;
    private final ObjectProperty<History> history = new SimpleObjectProperty<>(this, "history", History.NONE);
    private Runnable clears = () -> {};
    private boolean moving;
    private @Nullable Article article;

    /// @param messages of the page
    /// @param moved called after each movement
    StockModel(
            ScreenContext context,
            Catalogue catalogue,
            Stock stock,
            Orders orders,
            PageMessages messages,
            Consumer<Article> moved) {
        this.context = context;
        this.catalogue = catalogue;
        this.stock = stock;
        this.orders = orders;
        this.messages = messages;
        this.moved = moved;
        texts = context.texts("articlescreen");
    }

    /// @param clear empties the input once it was accepted or another article is shown
    void clearing(Runnable clear) {
        clears = clear;
    }

    /// @param open null for a new article
    void show(@Nullable Article open) {
        if (open == null || !isShown(open)) {
            clears.run();
        }
        article = open;
        if (open == null) {
            history.set(History.NONE);
        } else {
            read(open.id());
        }
    }

    private boolean isShown(Article any) {
        var shown = article;
        return shown != null && shown.id().equals(any.id());
    }

    private void read(ArticleId id) {
        context.tasks()
                .of(() -> new History(
                        stock.level(id), putAside(id), stock.movements(id, MOVES_SHOWN), catalogue.prices(id)))
                .onSuccess(found -> {
                    var now = article;
                    if (now != null && now.id().equals(id)) {
                        history.set(found);
                    }
                })
                .start();
    }

    private Quantity putAside(ArticleId id) {
        return orders.putAside(List.of(id)).getOrDefault(id, Quantity.ZERO);
    }

    /// Somebody waits for the article.
    void beginWaiting() {
        var now = article;
        if (now != null) {
            context.navigator().beginWaiting(now);
        }
    }

    /// Records a count.
    void correct(String counted, String note) {
        change(QuantityText.read(counted).orElse(null), (by, id, quantity) -> stock.stocktake(by, id, quantity, note));
    }

    /// So much was broken, stolen or used up.
    void writeOff(String lost, String note) {
        change(
                QuantityText.read(lost).filter(Quantity::isPositive).orElse(null),
                (by, id, quantity) -> stock.writeOff(by, id, quantity, note));
    }

    private interface Change {
        StocktakeResult of(SignedInStaff by, ArticleId id, Quantity quantity);
    }

    /// @param quantity none where what was typed is none
    private void change(@Nullable Quantity quantity, Change change) {
        if (moving) {
            return;
        }
        messages.dismissAll();
        var shown = article;
        if (shown == null || quantity == null) {
            tellQuantity();
            return;
        }
        moving = true;
        context.work(by -> change.of(by, shown.id(), quantity))
                .onSuccess(result -> {
                    var sentence = StocktakeResult.sentence(result, context.texts("stock"), context.formats());
                    if (result instanceof StocktakeResult.Unfit) {
                        messages.fault(QUANTITY, sentence);
                    } else {
                        done(shown, sentence);
                    }
                })
                .onFinished(() -> moving = false)
                .start();
    }

    /// Does nothing to another article opened meanwhile.
    private void done(Article changed, String sentence) {
        if (isShown(changed)) {
            clears.run();
            messages.done(TOPIC, Message.of(sentence));
        }
        moved.accept(changed);
    }

    /// Records received goods, with their cost if known.
    void receive(String typed, @Nullable Money cost, String note) {
        if (moving) {
            return;
        }
        messages.dismissAll();
        var shown = article;
        var quantity = QuantityText.read(typed).filter(Quantity::isPositive);
        if (shown == null || quantity.isEmpty()) {
            tellQuantity();
            return;
        }
        if (note.strip().length() > MAX_NOTE_LENGTH) {
            messages.fault(NOTE, texts.get("articlescreen.note.unfit", MAX_NOTE_LENGTH));
            return;
        }
        if (cost != null && cost.isNegative()) {
            messages.fault(COST, texts.get("articlescreen.cost.unfit"));
            return;
        }
        var receipt = new GoodsReceipt(List.of(new GoodsReceipt.Line(shown.id(), quantity.get(), cost)), note);
        var sentence = texts.get("articlescreen.received", context.formats().quantity(quantity.get()));
        moving = true;
        context.work(by -> stock.receive(by, receipt))
                .onSuccess(result -> {
                    switch (result) {
                        case GoodsReceiptResult.Received() -> done(shown, sentence);
                        case GoodsReceiptResult.Refused refused ->
                            messages.fault(field(refused.reason()), refused.sentence(context.texts("stock")));
                    }
                })
                .onFinished(() -> moving = false)
                .start();
    }

    private static String field(GoodsReceiptResult.Reason reason) {
        return switch (reason) {
            case TOO_MUCH, NOT_WHOLE -> QUANTITY;
            case TOO_DEAR -> COST;
        };
    }

    private void tellQuantity() {
        messages.fault(QUANTITY, texts.get("articlescreen.quantity.unfit"));
    }

    ObjectProperty<History> historyProperty() {
        return history;
    }
}
