package org.comptoir.desktop.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.exporting.TableExportButton;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.desktop.ui.Tag;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.list.LoadingRows;
import org.comptoir.desktop.ui.list.RowCell;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.orders.OrderText;
import org.comptoir.pos.orders.WaitingState;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.selling.WaitingPerson;
import org.comptoir.shop.selling.WaitingStage;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// Who waits for which goods, with whom to call at the top, and the fields that put somebody on the list.
final class WaitingView extends VBox {

    private static final double ROW = 68;

    private final WaitingModel model;
    private final Formats formats;
    private final Texts texts;
    private final OrderText words;
    private final VBox chips = new VBox();
    private final Card form = new Card();
    private final TextField customer = new TextField();
    private final TextField article = new TextField();

    /// @param print those who are to be called
    /// @param export those that are shown
    WaitingView(
            WaitingModel model,
            Formats formats,
            Texts texts,
            Consumer<Node> print,
            BiConsumer<Node, TableKind> export) {
        this.model = model;
        this.formats = formats;
        this.texts = texts;
        words = new OrderText(formats);
        var printing =
                ActionButton.quiet(texts.get("orderscreen.waiting.print")).with(MaterialDesignP.PRINTER_OUTLINE);
        printing.onPress(() -> print.accept(printing));
        var add = ActionButton.accent(texts.get("orderscreen.waiting.add"))
                .with(MaterialDesignP.PLUS)
                .onPress(model::begin);
        var head = new PageHead(
                        texts.get("orderscreen.waiting.title"),
                        printing,
                        TableExportButton.icon(texts.language(), export),
                        add)
                .caption(texts.get("orderscreen.waiting.caption"));
        var body = Layouts.column(12, chips, form, Layouts.growing(list()));
        body.getStyleClass().add("pad-24");
        getChildren().setAll(head, Layouts.scrolling(body));
        fillForm();
        model.shownProperty().subscribe(shown -> showChips());
        model.toBeCalledProperty().subscribe(count -> showChips());
    }

    private void showChips() {
        chips.getChildren()
                .setAll(ChipChoice.of(
                        List.of(WaitingStage.values()),
                        model.shownProperty().get(),
                        this::name,
                        model.shownProperty()::set));
    }

    private String name(WaitingStage shown) {
        return switch (shown) {
            case TO_CALL ->
                texts.get(
                        "orderscreen.waiting.call.these",
                        model.toBeCalledProperty().get());
            case OPEN -> texts.get("orderscreen.waiting.all");
            case DONE -> texts.get("orderscreen.waiting.done");
        };
    }

    private void fillForm() {
        customer.textProperty().addListener((all, before, now) -> {
            if (customer.isFocused()) {
                model.searchCustomer(now);
            }
        });
        article.textProperty().addListener((all, before, now) -> {
            if (article.isFocused()) {
                model.searchArticle(now);
            }
        });
        model.customerProperty().subscribe(known -> {
            if (known != null) {
                customer.setText(known.displayName());
            }
        });
        model.articleProperty().subscribe(wanted -> {
            if (wanted != null) {
                article.setText(wanted.displayName());
            }
        });
        var quantity = FormField.text(model.quantityProperty());
        var note = FormField.text(model.noteProperty());
        note.setOnAction(event -> model.add());
        var problem = TextLabel.small("")
                .showing(model.problemProperty())
                .toned(Emphasis.DANGER)
                .wrapped();
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        form.getChildren()
                .setAll(
                        new FormField(texts.get("orderscreen.waiting.customer"), customer),
                        hits(model.customers(), hit -> hit.listName(), model::choose),
                        new FormField(texts.get("orderscreen.waiting.article"), article),
                        hits(model.articles(), hit -> hit.displayName(), model::choose),
                        Layouts.row(
                                12,
                                new FormField(texts.get("orderscreen.waiting.count"), quantity),
                                Layouts.growing(new FormField(texts.get("orderscreen.note"), note))),
                        problem,
                        Layouts.flow(
                                ActionButton.secondary(texts.get("orderscreen.waiting.put"))
                                        .onPress(model::add),
                                ActionButton.quiet(texts.get("orderscreen.keep.leave"))
                                        .onPress(model::cancel)));
        form.visibleProperty().bind(model.addingProperty());
        form.managedProperty().bind(form.visibleProperty());
        model.addingProperty().subscribe(adding -> {
            if (adding) {
                startTyping();
            }
        });
    }

    private void startTyping() {
        if (model.customerProperty().get() == null) {
            customer.clear();
        }
        if (model.articleProperty().get() == null) {
            article.clear();
        }
        (model.customerProperty().get() == null ? customer : article).requestFocus();
    }

    private static <T> Node hits(ObservableList<T> found, Function<T, String> name, Consumer<T> choose) {
        FlowPane row = Layouts.flow();
        found.subscribe(() -> row.getChildren()
                .setAll(found.stream()
                        .map(hit ->
                                ActionButton.secondary(name.apply(hit)).small().onPress(() -> choose.accept(hit)))
                        .toList()));
        row.managedProperty().bind(row.visibleProperty());
        row.visibleProperty().bind(Bindings.isNotEmpty(found));
        return row;
    }

    private ListView<WaitingPerson> list() {
        ListView<WaitingPerson> list = RowCell.list(ROW, this::row);
        list.setItems(model.list());
        list.setMinHeight(3 * ROW);
        list.setPlaceholder(new LoadingRows(
                model.loadedProperty(),
                new EmptyState(
                        MaterialDesignA.ACCOUNT_CLOCK_OUTLINE,
                        texts.get("orderscreen.waiting.none"),
                        texts.get("orderscreen.waiting.none.do"))));
        return list;
    }

    private Node row(WaitingPerson person) {
        var waiting = person.waiting();
        var wanted = waiting.quantity().equals(Quantity.ONE)
                ? person.article()
                : formats.quantity(waiting.quantity()) + " × " + person.article();
        var details = new ArrayList<String>(List.of(wanted));
        details.add(texts.get("orderscreen.waiting.since", formats.date(waiting.enteredAt())));
        if (!waiting.note().isEmpty()) {
            details.add(waiting.note());
        }
        var name = person.phone().isEmpty() ? person.customer() : person.customer() + " · " + person.phone();
        var about = Layouts.stacked(
                TextLabel.body(name).medium().styled("may-be-cut"),
                TextLabel.caption(String.join(" · ", details)).muted().styled("may-be-cut"));
        var row = Layouts.row(8, Layouts.growing(about), tag(person));
        if (waiting.state() == WaitingState.WAITING) {
            row.getChildren()
                    .add(button(
                            person,
                            MaterialDesignP.PHONE_CHECK_OUTLINE,
                            "orderscreen.waiting.called",
                            WaitingState.CALLED));
        }
        if (waiting.state().isOpen()) {
            row.getChildren()
                    .addAll(
                            button(person, MaterialDesignC.CHECK, "orderscreen.waiting.served", WaitingState.SERVED),
                            button(person, MaterialDesignC.CLOSE, "orderscreen.waiting.gone", WaitingState.WITHDRAWN));
        } else {
            row.getChildren()
                    .add(button(person, MaterialDesignU.UNDO, "orderscreen.waiting.again", WaitingState.WAITING));
        }
        row.getStyleClass().add("list-row");
        return row;
    }

    private Tag tag(WaitingPerson person) {
        var waiting = person.waiting();
        return waiting.isToBeCalled()
                ? new Tag(Tag.Kind.GREEN, texts.get("orderscreen.waiting.in"))
                : new Tag(Tag.Kind.LINE, words.of(waiting.state()));
    }

    private Node button(WaitingPerson person, Ikon ikon, String key, WaitingState state) {
        var button = ActionButton.quietIcon(ikon, texts.get(key)).onPress(() -> model.change(person, state));
        button.setTooltip(new Tooltip(texts.get(key)));
        return button;
    }

    Node focusFirst() {
        return customer;
    }
}
