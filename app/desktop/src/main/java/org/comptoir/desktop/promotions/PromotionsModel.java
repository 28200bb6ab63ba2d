package org.comptoir.desktop.promotions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.promotions.GoodsNames;
import org.comptoir.pos.promotions.PromotionDraft;
import org.comptoir.pos.promotions.PromotionResult;
import org.comptoir.pos.promotions.PromotionText;
import org.comptoir.pos.promotions.PromotionTrial;
import org.comptoir.pos.promotions.Promotions;
import org.comptoir.pos.promotions.StoredPromotion;
import org.comptoir.pos.promotions.transfer.PromotionCells;
import org.comptoir.pos.promotions.transfer.PromotionColumn;
import org.comptoir.pos.promotions.transfer.PromotionFault;
import org.comptoir.pos.promotions.transfer.PromotionReader;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The list of promotions and the one that is open. What is typed is read as a row of a table of promotions would be.
public final class PromotionsModel {

    private static final String TOPIC = "promotions";
    private static final String PREVIEW = "preview";

    private final ScreenContext context;
    private final Promotions promotions;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Texts texts;
    private final Texts words;
    private final PromotionText sentences;
    private final PromotionReader reader;
    private final PromotionTrial trial;
    private final SerialTasks previews;
    private final PromotionFields fields = new PromotionFields();
    private final StringProperty tried = new SimpleStringProperty(this, "tried", "");
    private final ObjectProperty<PromotionPreview> preview =
            new SimpleObjectProperty<>(this, "preview", PromotionPreview.NONE);
    private final ObservableList<ListedPromotion> listed = FXCollections.observableArrayList();
    private final ObservableList<Category> categories = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable StoredPromotion> open = new SimpleObjectProperty<>(this, "open");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final PageMessages messages = new PageMessages();
    private int visit;

    public PromotionsModel(ScreenContext context, Promotions promotions, Catalogue catalogue, Clock clock) {
        this.context = context;
        this.promotions = promotions;
        this.catalogue = catalogue;
        this.clock = clock;
        texts = context.texts("promotionscreen");
        words = context.texts("promotions");
        sentences = new PromotionText(context.formats());
        reader = new PromotionReader(catalogue);
        trial = new PromotionTrial(catalogue);
        previews = new SerialTasks(context.tasks());
        fields.onChange(this::look);
        tried.subscribe(this::look);
    }

    private record Read(List<ListedPromotion> promotions, List<Category> categories) {}

    void load() {
        context.tasks().of(this::read).onSuccess(this::show).start();
    }

    private Read read() {
        var all = promotions.list();
        var names = GoodsNames.of(
                catalogue, all.stream().map(each -> each.draft().offer()).toList());
        var today = LocalDate.ofInstant(clock.instant(), context.formats().zone());
        return new Read(
                all.stream()
                        .map(each ->
                                new ListedPromotion(each, each.state(today), sentences.sentence(each.draft(), names)))
                        .toList(),
                catalogue.categories());
    }

    private void show(Read read) {
        loaded.set(true);
        if (!categories.equals(read.categories())) {
            categories.setAll(read.categories());
        }
        listed.setAll(read.promotions());
    }

    void open(StoredPromotion promotion) {
        visit++;
        var during = visit;
        messages.dismissAll();
        context.tasks()
                .of(() -> PromotionCells.of(
                        promotion.draft(),
                        GoodsNames.of(catalogue, List.of(promotion.draft().offer()))))
                .onSuccess(values -> {
                    if (during == visit) {
                        open.set(promotion);
                        fields.show(values);
                    }
                })
                .start();
    }

    void openNew() {
        visit++;
        messages.dismissAll();
        open.set(null);
        fields.show(Map.of());
    }

    /// Reads what is typed so far, in the background.
    private void look() {
        var values = fields.values();
        var pieces = tried.get();
        previews.latest(
                PREVIEW, () -> preview(values, pieces), (Work<PromotionPreview> work) -> work.onSuccess(preview::set));
    }

    private PromotionPreview preview(Map<PromotionColumn, String> values, String pieces) {
        try {
            // The name says nothing about what it gives: without one, the sentence is told all the same.
            var draft = reader.read(column -> column == PromotionColumn.NAME
                            && values.getOrDefault(column, "").isBlank()
                    ? "-"
                    : values.getOrDefault(column, ""));
            return new PromotionPreview(
                    sentences.sentence(draft, GoodsNames.of(catalogue, List.of(draft.offer()))),
                    example(draft, pieces),
                    "");
        } catch (PromotionFault fault) {
            return new PromotionPreview("", "", texts.get("promotionscreen.missing"));
        }
    }

    private String example(PromotionDraft draft, String pieces) {
        var outcome = pieces.isBlank() ? trial.example(draft.offer()) : trial.of(draft.offer(), pieces);
        return outcome.map(found -> texts.get(
                        "promotionscreen.example",
                        found.bought().stream()
                                .map(bought -> bought.count() + " × "
                                        + bought.article().displayName())
                                .collect(Collectors.joining(" + ")),
                        context.formats().money(found.full()),
                        context.formats().money(found.total())))
                .orElseGet(() -> pieces.isBlank() ? "" : texts.get("promotionscreen.example.unknown", pieces));
    }

    void save() {
        keep(fields.values());
    }

    /// Stops the open promotion, or lets it run again.
    void toggle() {
        var values = fields.values();
        values.put(PromotionColumn.ACTIVE, isActive() ? "no" : "yes");
        keep(values);
    }

    private boolean isActive() {
        var now = open.get();
        return now == null || now.draft().active();
    }

    private sealed interface Answer {

        record Kept(PromotionResult result) implements Answer {}

        record Faulty(PromotionFault fault) implements Answer {}
    }

    private void keep(Map<PromotionColumn, String> values) {
        messages.dismissAll();
        var before = open.get();
        var during = visit;
        context.work(by -> {
                    try {
                        var draft = reader.read(column -> values.getOrDefault(column, ""));
                        return (Answer) new Answer.Kept(
                                before == null
                                        ? promotions.save(by, draft)
                                        : promotions.save(by, before.id(), before.version(), draft));
                    } catch (PromotionFault fault) {
                        return new Answer.Faulty(fault);
                    }
                })
                .onSuccess(answer -> answered(answer, during))
                .start();
    }

    private void answered(Answer answer, int during) {
        switch (answer) {
            case Answer.Faulty(var fault) -> messages.fault(fault.column().name(), fault.sentence(words));
            case Answer.Kept(var result) -> answered(result, during);
        }
    }

    private void answered(PromotionResult result, int during) {
        switch (result) {
            case PromotionResult.Saved(var saved) -> {
                if (during == visit) {
                    open.set(saved);
                    fields.cell(PromotionColumn.ACTIVE).set(saved.draft().active() ? "yes" : "no");
                    messages.done(
                            TOPIC,
                            Message.of(texts.get(
                                    "promotionscreen.saved", saved.draft().name())));
                }
                load();
            }
            case PromotionResult.CouponTaken(var code, var name) ->
                messages.fault(PromotionColumn.COUPON.name(), words.get("promotions.taken", code, name));
            case PromotionResult.TooMany() ->
                messages.warn(TOPIC, Message.of(words.get("promotions.toomany", Promotions.MAX_PROMOTIONS)));
            case PromotionResult.ChangedMeanwhile() ->
                messages.warn(TOPIC, Message.of(words.get("promotions.meanwhile")));
        }
    }

    /// Adds a scanned article to the goods of the open promotion.
    void scanned(Scanned.ArticleCode code) {
        context.tasks()
                .of(() -> catalogue.byScanned(code))
                .onSuccess(found -> found.ifPresentOrElse(
                        article -> fields.add(article.code()),
                        () -> messages.warn(TOPIC, Message.of(texts.get("promotionscreen.scan.unknown", code.text())))))
                .start();
    }

    boolean mayEdit() {
        return context.staff().may(Permission.EDIT_ARTICLES);
    }

    PromotionFields fields() {
        return fields;
    }

    /// What is tried in the example, such as `3 SOAP + 1 CANDLE`.
    StringProperty triedProperty() {
        return tried;
    }

    ObjectProperty<PromotionPreview> previewProperty() {
        return preview;
    }

    ObservableList<ListedPromotion> listed() {
        return listed;
    }

    ObservableList<Category> categories() {
        return categories;
    }

    ObjectProperty<@Nullable StoredPromotion> openProperty() {
        return open;
    }

    /// Whether the list was read.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    PageMessages messages() {
        return messages;
    }
}
