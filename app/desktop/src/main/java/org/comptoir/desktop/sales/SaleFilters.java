package org.comptoir.desktop.sales;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.DayField;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What the list can be narrowed to, each with its menu: days, till, payment, kind of sale.
final class SaleFilters extends VBox {

    private static final String CHOSEN = "chosen";

    private final SalesModel model;
    private final SaleWords words;
    private final Texts texts;
    private final ActionButton period;
    private final ActionButton till;
    private final ActionButton tender;
    private final ActionButton kind;
    private final DayField from;
    private final DayField to;
    private final Node days;

    SaleFilters(SalesModel model, SaleWords words) {
        this.model = model;
        this.words = words;
        texts = words.texts();
        period = opening(this::periods);
        till = opening(this::tills);
        tender = opening(this::tenders);
        kind = opening(this::kinds);
        from = day("salesscreen.from");
        to = day("salesscreen.to");
        days = days();
        FlowPane chips = Layouts.flow(period, till, tender, kind);
        getStyleClass().add("gap-4");
        getChildren().setAll(chips, days);
        showDays(false);
        model.filterProperty().subscribe(this::show);
        model.tills().subscribe(() -> show(model.filterProperty().get()));
    }

    private ActionButton opening(Consumer<ContextMenu> fill) {
        var button = ActionButton.secondary("").small().trailing(MaterialDesignC.CHEVRON_DOWN);
        button.getStyleClass().add("filter-chip");
        return button.onPress(() -> {
            var menu = new ContextMenu();
            fill.accept(menu);
            menu.show(button, Side.BOTTOM, 0, 0);
        });
    }

    private DayField day(String key) {
        var field = new DayField(words.formats());
        field.setPromptText(texts.get(key));
        field.setAccessibleText(texts.get(key));
        field.getStyleClass().add("filter-day");
        field.valueProperty().addListener((all, before, now) -> showChosen());
        return field;
    }

    private Node days() {
        return Layouts.row(
                8, from, TextLabel.small(texts.get("salesscreen.until")).muted().whole(), to);
    }

    /// Both days are needed; one that is not in order waits for the other.
    private void showChosen() {
        var first = from.getValue();
        var last = to.getValue();
        if (days.isVisible() && first != null && last != null && !last.isBefore(first)) {
            model.filterProperty().set(model.filterProperty().get().between(first, last));
        }
    }

    private void showDays(boolean shown) {
        days.setVisible(shown);
        days.setManaged(shown);
    }

    private void show(SaleFilter filter) {
        var chosen = filter.period();
        mark(period, chosen == null ? texts.get("salesscreen.period.chosen") : texts.get(chosen.key()), true);
        var at = filter.till();
        mark(till, at == null ? texts.get("salesscreen.tills") : at.name(), at != null);
        var several = model.tills().size() > 1 || at != null;
        till.setVisible(several);
        till.setManaged(several);
        var paid = filter.tender();
        mark(tender, paid == null ? texts.get("salesscreen.tenders") : words.tender(paid), paid != null);
        mark(kind, texts.get(filter.kind().key()), filter.kind() != SaleKind.EVERY);
        showDays(chosen == null);
    }

    private static void mark(ActionButton button, String text, boolean isChosen) {
        button.setText(text);
        button.getStyleClass().remove(CHOSEN);
        if (isChosen) {
            button.getStyleClass().add(CHOSEN);
        }
    }

    private void periods(ContextMenu menu) {
        var now = model.filterProperty().get();
        for (var offered : SalePeriod.values()) {
            menu.getItems().add(choice(texts.get(offered.key()), offered == now.period(), now.with(offered)));
        }
        var other = new MenuItem(texts.get("salesscreen.period.choose"));
        other.setOnAction(event -> chooseDays());
        menu.getItems().addAll(new SeparatorMenuItem(), other);
    }

    /// Begins with the days that are shown.
    private void chooseDays() {
        var now = model.filterProperty().get();
        var today = model.today();
        var isOpen = now.period() == SalePeriod.ALL;
        showDays(false);
        from.setValue(isOpen ? today : now.first(today));
        to.setValue(isOpen ? today : now.last(today));
        showDays(true);
        showChosen();
        from.requestFocus();
    }

    private void tills(ContextMenu menu) {
        var now = model.filterProperty().get();
        menu.getItems().add(choice(texts.get("salesscreen.tills"), now.till() == null, now.at(null)));
        model.tills()
                .forEach(offered -> menu.getItems()
                        .add(choice(
                                texts.get("salesscreen.till", offered.id().value(), offered.name()),
                                offered.equals(now.till()),
                                now.at(offered))));
    }

    private void tenders(ContextMenu menu) {
        var now = model.filterProperty().get();
        menu.getItems().add(choice(texts.get("salesscreen.tenders.all"), now.tender() == null, now.paidBy(null)));
        for (var offered : TenderKind.values()) {
            menu.getItems().add(choice(words.tender(offered), offered == now.tender(), now.paidBy(offered)));
        }
    }

    private void kinds(ContextMenu menu) {
        var now = model.filterProperty().get();
        Arrays.stream(SaleKind.values())
                .map(offered -> choice(texts.get(offered.key()), offered == now.kind(), now.of(offered)))
                .forEach(menu.getItems()::add);
    }

    private MenuItem choice(String label, boolean isChosen, SaleFilter then) {
        var item = new RadioMenuItem(label);
        item.setSelected(isChosen);
        item.setOnAction(event -> model.filterProperty().set(then));
        return item;
    }
}
