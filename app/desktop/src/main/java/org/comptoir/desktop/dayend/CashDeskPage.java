package org.comptoir.desktop.dayend;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.StackingPanes;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.MoneyField;
import org.comptoir.desktop.ui.keyboard.FieldKind;
import org.comptoir.desktop.ui.list.Tables;
import org.comptoir.pos.cash.CashMovement;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.staff.StaffMember;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The drawer beside its sales, in the place of the count: the float of the morning, cash in and out, and what was
/// moved
/// since the last closing.
final class CashDeskPage extends VBox {

    /// In px at 100 %.
    private static final double ROOM_FOR_SIDES = 900;

    private final CashDeskModel model;
    private final Texts texts;
    private final Texts till;
    private final Formats formats;
    private final ActionButton leave;
    private final MoneyField found;
    private final MoneyField amount;

    CashDeskPage(CashDeskModel model, Texts texts, Formats formats, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        till = Texts.of("till", formats.language());
        found = new MoneyField(formats);
        amount = new MoneyField(formats);
        getStyleClass().addAll("office-page", "gap-12");
        leave = ActionButton.secondary(texts.get("dayend.tills.back"))
                .with(MaterialDesignA.ARROW_LEFT)
                .onPress(back);
        leave.managedProperty().bind(leave.visibleProperty());
        var forms = Layouts.column(16, opening(), moving());
        forms.getStyleClass().add("cash-forms");
        var sides = new StackingPanes(ROOM_FOR_SIDES, Layouts.growing(forms), Layouts.growing(moved()));
        getChildren()
                .setAll(
                        Layouts.row(12, leave, Layouts.growing(TextLabel.cardTitle(texts.get("dayend.cash.title")))),
                        new MessageList(model.messages(), texts.language()),
                        Layouts.growing(Layouts.scrolling(sides)));
    }

    private Node opening() {
        found.valueProperty().bindBidirectional(model.foundProperty());
        var reason = FormField.text(model.foundReasonProperty());
        var why = new FormField(texts.get("dayend.cash.found.reason"), reason);
        why.managedProperty().bind(why.visibleProperty());
        model.foundProperty().subscribe(now -> why.setVisible(isOther()));
        model.leftProperty().subscribe(now -> why.setVisible(isOther()));
        var told = TextLabel.body("").muted().wrapped();
        model.leftProperty()
                .subscribe(
                        left -> told.setText(left == null ? "" : texts.get("dayend.cash.left", formats.money(left))));
        var open = ActionButton.accent(texts.get("dayend.cash.open"))
                .with(MaterialDesignC.CASH_CHECK)
                .onPress(model::open);
        open.disableProperty().bind(model.workingProperty());
        found.addEventHandler(ActionEvent.ACTION, event -> model.open());
        reason.setOnAction(event -> model.open());
        var card = Layouts.column(
                12,
                TextLabel.cardTitle(texts.get("dayend.cash.open.title")).wrapped(),
                told,
                new FormField(texts.get("dayend.cash.found"), found),
                why,
                Layouts.row(8, open));
        card.getStyleClass().add("card");
        card.managedProperty().bind(card.visibleProperty());
        model.leftProperty().subscribe(left -> card.setVisible(left != null));
        return card;
    }

    private boolean isOther() {
        var left = model.leftProperty().get();
        return left != null && !left.equals(model.foundProperty().get());
    }

    private Node moving() {
        amount.valueProperty().bindBidirectional(model.amountProperty());
        amount.addEventHandler(ActionEvent.ACTION, event -> model.move());
        var reason = FormField.text(model.reasonProperty());
        reason.setOnAction(event -> model.move());
        var words = new FormField(texts.get("dayend.cash.reason"), reason);
        var move = ActionButton.accent(texts.get("dayend.cash.move"))
                .with(MaterialDesignC.CASH_PLUS)
                .onPress(model::move);
        move.disableProperty().bind(model.workingProperty());
        var card = Layouts.column(
                12,
                TextLabel.cardTitle(texts.get("dayend.cash.move.title")).wrapped(),
                ChipChoice.of(
                        CashMovementKind.chosen(), model.kindProperty().get(), this::name, model.kindProperty()::set),
                new FormField(texts.get("dayend.cash.amount"), amount),
                words,
                approval(),
                Layouts.row(8, move));
        card.getStyleClass().add("card");
        return card;
    }

    /// Somebody else's PIN, where the person may not move cash alone.
    private Node approval() {
        var box = Layouts.column(8);
        box.managedProperty().bind(box.visibleProperty());
        model.approvers().addListener((ListChangeListener<StaffMember>) change -> showApprovers(box));
        showApprovers(box);
        return box;
    }

    private void showApprovers(VBox box) {
        var asked = model.approverProperty().get();
        var first = model.approvers().stream().findFirst().orElse(null);
        box.getChildren().clear();
        box.setVisible(first != null);
        if (first == null) {
            return;
        }
        var pin = FieldKind.FIGURES.of(new PasswordField());
        pin.textProperty().bindBidirectional(model.pinProperty());
        pin.setOnAction(event -> model.move());
        box.getChildren()
                .setAll(
                        TextLabel.small(texts.get("dayend.cash.approve"))
                                .muted()
                                .wrapped(),
                        ChipChoice.of(
                                model.approvers(),
                                asked == null ? first : asked,
                                StaffMember::name,
                                model.approverProperty()::set),
                        new FormField(texts.get("dayend.cash.pin"), pin));
    }

    private Node moved() {
        TableView<CashMovement> table = Tables.table(
                texts.language(),
                Tables.TWO_LINES,
                TextLabel.body(texts.get("dayend.cash.none")).muted().wrapped());
        table.getColumns()
                .add(Tables.ordered(
                        texts.get("dayend.cash.number"), 44, row -> Long.toString(row.number()), CashMovement::number));
        table.getColumns().add(Tables.parts(texts.get("dayend.cash.what"), 190, this::what));
        table.getColumns()
                .add(Tables.figures(
                        texts.get("dayend.cash.amount"),
                        124,
                        row -> formats.money(row.amount()),
                        CashMovement::amount));
        table.getColumns().add(Tables.parts("", 56, this::print));
        Tables.fill(table, model.movements());
        var title = Layouts.row(8, TextLabel.cardTitle(texts.get("dayend.cash.moved")));
        title.getStyleClass().add("count-title");
        var card = new VBox(title, Layouts.growing(table));
        card.getStyleClass().addAll("card", "flush", "closings-card");
        return card;
    }

    private Node what(CashMovement movement) {
        var about = Stream.of(formats.time(movement.at()), movement.staffName(), movement.reason())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return Layouts.stacked(
                TextLabel.body(name(movement.kind())).styled("may-be-cut"),
                TextLabel.caption(about).muted().styled("may-be-cut"));
    }

    private Node print(CashMovement movement) {
        return ActionButton.quietIcon(
                        MaterialDesignP.PRINTER_OUTLINE, texts.get("dayend.cash.print", movement.number()))
                .onPress(() -> model.print(movement));
    }

    private String name(CashMovementKind kind) {
        return till.get(kind.textKey());
    }

    /// The count is for those who may close the day.
    void offerBack(boolean isOffered) {
        leave.setVisible(isOffered);
    }

    /// The first field one types in.
    TextField first() {
        return model.leftProperty().get() == null ? amount : found;
    }

    /// What F12 does: opens the day if it is still to be opened and nothing else was begun.
    void forward() {
        if (model.leftProperty().get() != null && model.amountProperty().get() == null) {
            model.open();
        } else {
            model.move();
        }
    }
}
