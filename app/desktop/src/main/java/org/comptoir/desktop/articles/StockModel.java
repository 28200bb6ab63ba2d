package org.comptoir.desktop.articles;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.notice.Message;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.PriceChange;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.money.QuantityText;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.stock.GoodsReceipt;
import org.comptoir.pos.stock.GoodsReceiptResult;
import org.comptoir.pos.stock.StockMovement;
import org.comptoir.pos.stock.StocktakeResult;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.SellingServices;
import org.jspecify.annotations.Nullable;

/// How much there is of the open article, what moved it, and moving it.
final class StockModel {

    /// What is known of an article beside itself.
    record History(Quantity level, List<StockMovement> moves, List<PriceChange> prices) {

        static final History NONE = new History(Quantity.ZERO, List.of(), List.of());
    }

    private static final int MOVES_SHOWN = 100;
    private static final int MAX_NOTE_LENGTH = 200;

    private final SellingServices counter;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Formats formats;
    private final Texts texts;
    private final ObservableList<Message> messages;
    private final Consumer<Article> moved;
    private final ObjectProperty<History> history = new SimpleObjectProperty<>(this, "history", History.NONE);
    private Runnable clears = () -> {};
    private boolean moving;
    private @Nullable Article article;

    /// @param said where the answers are put
    /// @param moved is told after each movement
    StockModel(
            SellingServices counter,
            Supplier<SignedInStaff> signedIn,
            Tasks tasks,
            Formats formats,
            ObservableList<Message> messages,
            Consumer<Article> moved) {
        this.counter = counter;
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.formats = formats;
        this.messages = messages;
        this.moved = moved;
        texts = Texts.of("articlescreen", formats.language());
    }

    /// @param clear empties what was typed, once it was taken or another article is shown
    void clearing(Runnable clear) {
        clears = clear;
    }

    /// @param open none for an article that is not there yet
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
        tasks.of(() -> new History(
                        counter.stock().level(id),
                        counter.stock().movements(id, MOVES_SHOWN),
                        counter.catalogue().prices(id)))
                .onSuccess(found -> {
                    var now = article;
                    if (now != null && now.id().equals(id)) {
                        history.set(found);
                    }
                })
                .start();
    }

    /// So much was counted on the shelf.
    void correct(String counted, String note) {
        if (moving) {
            return;
        }
        messages.clear();
        var shown = article;
        var quantity = QuantityText.read(counted);
        if (shown == null || quantity.isEmpty()) {
            messages.add(unfit());
            return;
        }
        moving = true;
        tasks.of(() -> counter.stock().stocktake(signedIn.get(), shown.id(), quantity.get(), note))
                .onSuccess(result -> {
                    var sentence = StocktakeResult.sentence(result, Texts.of("stock", formats.language()), formats);
                    if (result instanceof StocktakeResult.Unfit) {
                        messages.add(Message.toPutRight(sentence));
                    } else {
                        done(shown, sentence);
                    }
                })
                .onFinished(() -> moving = false)
                .start();
    }

    /// Another article that one moved on to is left as it is.
    private void done(Article changed, String sentence) {
        if (isShown(changed)) {
            clears.run();
            messages.add(Message.done(sentence));
        }
        moved.accept(changed);
    }

    /// So much came in, at that cost when it is known.
    void receive(String typed, @Nullable Money cost, String note) {
        if (moving) {
            return;
        }
        messages.clear();
        var shown = article;
        var quantity = QuantityText.read(typed).filter(Quantity::isPositive);
        if (shown == null
                || quantity.isEmpty()
                || note.strip().length() > MAX_NOTE_LENGTH
                || cost != null && cost.isNegative()) {
            messages.add(unfit());
            return;
        }
        var receipt = new GoodsReceipt(List.of(new GoodsReceipt.Line(shown.id(), quantity.get(), cost)), note);
        var sentence = texts.get("articlescreen.received", formats.quantity(quantity.get()));
        moving = true;
        tasks.of(() -> counter.stock().receive(signedIn.get(), receipt))
                .onSuccess(result -> {
                    switch (result) {
                        case GoodsReceiptResult.Received() -> done(shown, sentence);
                        case GoodsReceiptResult.Refused refused ->
                            messages.add(Message.toPutRight(refused.sentence(Texts.of("stock", formats.language()))));
                    }
                })
                .onFinished(() -> moving = false)
                .start();
    }

    private Message unfit() {
        return Message.toPutRight(texts.get("articlescreen.quantity.unfit"));
    }

    ObjectProperty<History> historyProperty() {
        return history;
    }
}
