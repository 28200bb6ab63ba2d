package org.comptoir.desktop.customers.debts;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.comptoir.customers.account.AgeBand;
import org.comptoir.customers.account.Debtor;
import org.comptoir.customers.account.ReminderProposal;
import org.comptoir.desktop.exporting.ExportAction;
import org.comptoir.desktop.exporting.TableExportButton;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.list.Tables;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.documents.DebtorTable;
import org.comptoir.shop.documents.DebtorTables;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Who owes what, by how long it has been due, and who is to be reminded today.
public final class DebtorsPage extends VBox {

    private static final double NAME = 150;
    private static final double FIGURE = 84;

    private final DebtorsModel model;
    private final ScreenContext context;
    private final Formats formats;
    private final Texts texts;
    private final Texts words;
    private final ExportAction exports;
    private final PageHead head;
    private final HBox due = Layouts.row(12);
    private final HBox sums = Layouts.row(24);
    private final TableView<Debtor> table;

    /// @param close leaves the page
    public DebtorsPage(ScreenContext context, OpenShop shop, Runnable close) {
        this.context = context;
        model = new DebtorsModel(
                context, shop.customerFile(), new DebtorTables(shop, context.formats()), shop.journal(), shop.clock());
        formats = context.formats();
        texts = context.texts("debtorscreen");
        words = context.texts("debtors");
        exports = new ExportAction(context);
        head = new PageHead(words.get("debtors.title")).back(texts.get("debtorscreen.back"), close);
        if (model.mayTakeOut()) {
            head.getChildren().addAll(print(), export());
        }
        table = table();
        var page = Layouts.column(12, due, new Card(Layouts.growing(table)).flush(), sums);
        VBox.setVgrow(page.getChildren().get(1), Priority.ALWAYS);
        page.getStyleClass().add("pad-24");
        getChildren().setAll(head, Layouts.growing(page));
        model.tableProperty().subscribe(this::show);
        model.dueProperty().subscribe(this::showDue);
    }

    /// Reads who owes.
    public void begin() {
        model.load();
        table.requestFocus();
    }

    DebtorsModel model() {
        return model;
    }

    private void show(@Nullable DebtorTable shown) {
        head.caption(shown == null ? texts.get("debtorscreen.loading") : model.caption(shown));
        sums.getChildren().clear();
        if (shown != null && !shown.debtors().isEmpty()) {
            for (var column = 0; column < shown.sums().size(); column++) {
                sums.getChildren()
                        .add(Layouts.stacked(
                                TextLabel.caption(shown.headings().get(column + DebtorTable.FIRST_AMOUNT))
                                        .muted(),
                                TextLabel.body(formats.money(shown.sums().get(column)))
                                        .medium()));
            }
        }
    }

    /// How many are to be reminded, the letters, and the statements.
    private void showDue(List<ReminderProposal> proposals) {
        due.getChildren()
                .setAll(Layouts.growing(TextLabel.body(texts.get("debtorscreen.due", proposals.size()))
                        .medium()
                        .wrapped()));
        if (model.mayTakeOut()) {
            due.getChildren().add(statements());
        }
        if (model.mayRemind() && !proposals.isEmpty()) {
            var letters =
                    ActionButton.secondary(texts.get("debtorscreen.letters")).with(MaterialDesignE.EMAIL_OUTLINE);
            letters.onPress(() -> write(letters, proposals));
            due.getChildren().add(letters);
        }
    }

    private void write(Node from, List<ReminderProposal> proposals) {
        var by = context.staff();
        exports.file(
                from,
                texts.get("debtorscreen.letters.file"),
                "pdf",
                out -> model.letters(by, proposals, out),
                model::reminded);
    }

    private Node statements() {
        var button = ActionButton.quiet(texts.get("debtorscreen.statements")).with(MaterialDesignF.FILE_PDF_BOX);
        return button.onPress(() -> {
            var by = context.staff();
            exports.file(button, texts.get("debtorscreen.statements"), "pdf", out -> model.statements(by, out));
        });
    }

    private Node print() {
        var button = ActionButton.quietIcon(MaterialDesignP.PRINTER_OUTLINE, texts.get("debtorscreen.print"));
        return button.onPress(() -> {
            var by = context.staff();
            exports.document(button, words.get("debtors.title"), () -> model.paper(by));
        });
    }

    private Node export() {
        return TableExportButton.icon(context.language(), (from, kind) -> {
            var by = context.staff();
            exports.file(
                    from,
                    words.get("debtors.title"),
                    TableExportButton.ending(kind),
                    out -> model.export(by, kind, out));
        });
    }

    private TableView<Debtor> table() {
        var rows = Tables.<Debtor>table(
                context.language(),
                Tables.ONE_LINE,
                new EmptyState(
                        MaterialDesignA.ACCOUNT_CHECK_OUTLINE,
                        texts.get("debtorscreen.none"),
                        texts.get("debtorscreen.none.do")));
        rows.getColumns()
                .add(Tables.strong(
                        words.get("debtors.column.customer"),
                        NAME,
                        debtor -> debtor.customer().listName()));
        rows.getColumns().add(Tables.yielding(figure("not_due", debtor -> debtor.of(AgeBand.NOT_DUE))));
        rows.getColumns().add(figure("to_30", debtor -> debtor.of(AgeBand.TO_30)));
        rows.getColumns().add(figure("to_60", debtor -> debtor.of(AgeBand.TO_60)));
        rows.getColumns().add(figure("to_90", debtor -> debtor.of(AgeBand.TO_90)));
        rows.getColumns().add(figure("over_90", debtor -> debtor.of(AgeBand.OVER_90)));
        rows.getColumns().add(figure("owed", debtor -> debtor.account().owed()));
        rows.getColumns().add(Tables.yielding(figure("over", Debtor::overLimit)));
        Tables.fill(rows, model.debtors());
        rows.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openChosen();
            }
        });
        rows.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen();
            }
        });
        return rows;
    }

    private TableColumn<Debtor, Debtor> figure(String column, Function<Debtor, Money> amount) {
        return Tables.figures(
                words.get("debtors.column." + column),
                FIGURE,
                debtor -> amount.apply(debtor).isZero() ? "" : formats.moneyWithoutSymbol(amount.apply(debtor)),
                amount::apply);
    }

    private void openChosen() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen);
        }
    }
}
