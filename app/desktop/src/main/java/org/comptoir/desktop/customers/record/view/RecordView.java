package org.comptoir.desktop.customers.record.view;

import java.time.LocalDate;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.customers.documents.DocumentsView;
import org.comptoir.desktop.customers.edit.ContactCards;
import org.comptoir.desktop.customers.edit.DetailsForm;
import org.comptoir.desktop.customers.record.CustomerRecord;
import org.comptoir.desktop.customers.record.RecordModel;
import org.comptoir.desktop.customers.relations.PeopleCards;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.MessageBar;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.choice.TabStrip;
import org.comptoir.desktop.ui.list.LoadingRows;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The record of one customer: name, contact details, history, and the summary on the side.
public final class RecordView extends HBox {

    private enum Tab {
        HISTORY,
        PURCHASES,
        POINTS,
        DOCUMENTS,
        DETAILS,
        CHANGES
    }

    /// In px at 100 %: with less, the summary moves to its tab.
    private static final double SIDE_FROM = 860;

    private final RecordModel model;
    private final Texts texts;
    private final Formats formats;
    private final RecordHeader.Requests requests;
    private final HistoryView history;
    private final DocumentsView documents;
    private final VBox page = new VBox();
    private final VBox notices = new VBox();
    private final ScrollPane middle = new ScrollPane(page);
    private final ScrollPane side = new ScrollPane();
    private final PauseTransition patience = new PauseTransition(LoadingRows.AFTER);
    private Tab tab = Tab.HISTORY;
    private boolean narrow;
    private @Nullable CustomerId shown;
    private @Nullable Node first;

    public RecordView(RecordModel model, Texts texts, Formats formats, RecordHeader.Requests requests) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.requests = requests;
        history = new HistoryView(model, texts, formats);
        documents = new DocumentsView(model.documents(), formats);
        page.getStyleClass().add("record-page");
        notices.getStyleClass().add("gap-8");
        notices.managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(notices.getChildren()));
        middle.setFitToWidth(true);
        middle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().add("record-edge");
        side.managedProperty().bind(side.visibleProperty());
        getChildren().setAll(Layouts.growing(middle), side);
        new Room(this).onNarrower(SIDE_FROM, isNarrow -> {
            narrow = isNarrow;
            placeSide();
        });
        side.visibleProperty().subscribe((before, now) -> show());
        patience.setOnFinished(event -> showLoading());
        model.wantedProperty().subscribe(wanted -> await());
        model.recordProperty().subscribe(record -> show());
        model.problemProperty().subscribe(message -> problem());
        model.overtakenProperty().subscribe(ignored -> problem());
    }

    /// A document needs the room of the summary.
    private void placeSide() {
        side.setVisible(!narrow && tab != Tab.DOCUMENTS);
    }

    /// Opens the details with the name selected for typing.
    public void rename() {
        tab = Tab.DETAILS;
        show();
        if (first != null) {
            first.requestFocus();
        }
    }

    private void await() {
        if (isReading()) {
            patience.playFromStart();
        } else if (shown == null) {
            show();
        }
    }

    private boolean isReading() {
        var wanted = model.wantedProperty().get();
        var record = model.recordProperty().get();
        return wanted != null && (record == null || !record.id().equals(wanted));
    }

    /// The record of another customer must not be taken for the one that is being read.
    private void showLoading() {
        if (isReading()) {
            page.getChildren().setAll(LoadingRows.bars());
            side.setContent(null);
            shown = null;
        }
    }

    private void show() {
        var record = model.recordProperty().get();
        if (record == null) {
            page.getChildren().clear();
            shown = null;
            return;
        }
        var isSameCustomer = record.id().equals(shown);
        if (!isSameCustomer) {
            tab = Tab.HISTORY;
            middle.setVvalue(0);
        }
        shown = record.id();
        placeSide();
        if (isSameCustomer) {
            var focus = new FocusKeeper(page);
            build(record);
            focus.restore();
        } else {
            build(record);
        }
    }

    private void build(CustomerRecord record) {
        var customer = record.customer();
        page.getChildren().setAll(notices, new RecordHeader(model, customer, texts, requests));
        if (tab != Tab.DOCUMENTS) {
            page.getChildren()
                    .addAll(
                            new ConsentLamps(model, texts, formats).of(record.consents()),
                            new ContactCards(model, record, texts, formats));
        }
        if (customer.archived()) {
            page.getChildren().add(1, archived());
        }
        if (!customer.details().alertNote().isEmpty()) {
            page.getChildren()
                    .add(
                            page.getChildren().size() - (tab == Tab.DOCUMENTS ? 0 : 2),
                            new MessageBar(
                                    Level.WARNING, Message.of(customer.details().alertNote())));
        }
        page.getChildren().add(new PeopleCards(model.relations(), customer, record.people(), today(), formats));
        OwnFieldsRow.of(model, record, formats, this::details).ifPresent(page.getChildren()::add);
        page.getChildren().addAll(tabs(record), body(record));
        side.setContent(new RecordSummary(model, record, texts, formats, today()));
    }

    private void details() {
        tab = Tab.DETAILS;
        show();
    }

    private Node archived() {
        return new MessageBar(
                        Level.DONE,
                        Message.of(texts.get("customerrecord.isarchived"), texts.get("customerrecord.isarchived.means"))
                                .withIcon(MaterialDesignA.ARCHIVE_OUTLINE))
                .action(ActionButton.secondary(texts.get("customerrecord.restore"))
                        .onPress(model::restore));
    }

    private TabStrip tabs(CustomerRecord record) {
        var strip = new TabStrip(index -> {
            tab = Tab.values()[index];
            show();
        });
        var sales = record.sales().size();
        strip.add(texts.get("customerrecord.tab.history"))
                .add(texts.get("customerrecord.tab.purchases"), sales == 0 ? "" : formats.count(sales))
                .add(texts.get("customerrecord.tab.points"))
                .add(
                        texts.get("customerrecord.tab.documents"),
                        record.documents() == 0 ? "" : formats.count(record.documents()))
                .add(texts.get("customerrecord.tab.details"))
                .add(Texts.of("duplicates", texts.language()).get("duplicates.changes"));
        ((javafx.scene.control.ToggleButton) strip.getChildren().get(tab.ordinal())).setSelected(true);
        return strip;
    }

    private Node body(CustomerRecord record) {
        return switch (tab) {
            case HISTORY -> history.everything();
            case PURCHASES -> history.purchases(record.sales());
            case POINTS -> points(record);
            case DOCUMENTS -> documents;
            case DETAILS -> {
                var form = new DetailsForm(model, record, texts, formats);
                first = form.first();
                yield form;
            }
            case CHANGES -> new ChangesView(model, formats);
        };
    }

    private Node points(CustomerRecord record) {
        var all = new PointsView(texts, formats, today(), model::openVoucher, model.rewards()::make).of(record);
        return side.isVisible()
                ? all
                : Layouts.column(12, new RecordSummary(model, record, texts, formats, today()), all);
    }

    private LocalDate today() {
        return LocalDate.now(model.clock());
    }

    /// Whether this node is part of the record.
    public boolean isAncestorOf(Node node) {
        for (var current = node; current != null; current = current.getParent()) {
            if (current == this) {
                return true;
            }
        }
        return false;
    }

    private void problem() {
        notices.getChildren().clear();
        var text = model.problemProperty().get();
        if (text.isEmpty()) {
            return;
        }
        var bar = new MessageBar(Level.WARNING, Message.of(text));
        if (model.overtakenProperty().get()) {
            bar.action(ActionButton.secondary(texts.get("customerrecord.again")).onPress(model::changeAgain));
        }
        notices.getChildren().add(bar.closing(texts.get("customerrecord.close"), model::dismissProblem));
    }
}
