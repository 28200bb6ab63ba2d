package org.comptoir.desktop.customers.debts;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.account.Debtor;
import org.comptoir.customers.account.PaymentReminder;
import org.comptoir.customers.account.ReminderProposal;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.ListData;
import org.comptoir.shop.documents.DebtorTable;
import org.comptoir.shop.documents.DebtorTables;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// Who owes what, who is to be reminded today, and the papers about it.
final class DebtorsModel {

    private static final String TOPIC = "debtors";

    /// What was read together.
    private record Read(DebtorTable table, List<ReminderProposal> due) {}

    private final ScreenContext context;
    private final OpenShop shop;
    private final DebtorTables tables;
    private final Texts texts;
    private final Clock clock;
    private final ObservableList<Debtor> debtors = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable DebtorTable> table = new ReadOnlyObjectWrapper<>(this, "table");
    private final ReadOnlyObjectWrapper<List<ReminderProposal>> due =
            new ReadOnlyObjectWrapper<>(this, "due", List.of());

    DebtorsModel(ScreenContext context, OpenShop shop) {
        this.context = context;
        this.shop = shop;
        clock = shop.clock();
        tables = new DebtorTables(shop, context.formats());
        texts = context.texts("debtorscreen");
    }

    void load() {
        context.work(by -> new Read(
                        tables.read(by), shop.customerFile().reminders().due(by)))
                .onSuccess(read -> {
                    debtors.setAll(read.table().debtors());
                    due.set(read.due());
                    table.set(read.table());
                })
                .start();
    }

    ObservableList<Debtor> debtors() {
        return debtors;
    }

    /// Null until it was read.
    ReadOnlyObjectProperty<@Nullable DebtorTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /// Who is to be reminded today.
    ReadOnlyObjectProperty<List<ReminderProposal>> dueProperty() {
        return due.getReadOnlyProperty();
    }

    String caption(DebtorTable shown) {
        return tables.caption(shown);
    }

    boolean mayTakeOut() {
        return context.may(Permission.EXPORT_CUSTOMERS);
    }

    boolean mayRemind() {
        return context.may(Permission.SEND_MAILINGS);
    }

    ListData paper(SignedInStaff by) {
        return tables.paper(by);
    }

    int export(SignedInStaff by, TableKind kind, OutputStream out) {
        return tables.write(by, kind, out);
    }

    /// Statements of this year of all who owe, in one document. For the background.
    int statements(SignedInStaff by, OutputStream out) {
        by.require(Permission.EXPORT_CUSTOMERS);
        var today = LocalDate.now(clock);
        var file = shop.customerFile();
        var customers = file.debtors().all(by).stream()
                .map(debtor -> debtor.customer().id())
                .toList();
        var statements = file.statements().of(by, customers, today.withDayOfYear(1), today);
        if (statements.isEmpty()) {
            return 0;
        }
        context.documents().customers().statements(statements, out);
        shop.journal().event(by.name(), "export", "statements of accounts " + statements.size() + " PDF");
        return statements.size();
    }

    /// The letters, for the background; they are kept as sent by [#reminded] once they are written.
    int letters(SignedInStaff by, List<ReminderProposal> proposals, OutputStream out) {
        by.require(Permission.SEND_MAILINGS);
        context.documents().customers().reminders(proposals, out);
        shop.journal().event(by.name(), "export", "reminders " + proposals.size() + " PDF");
        return proposals.size();
    }

    /// Keeps that the letters went out; it can be taken back.
    void reminded(List<ReminderProposal> proposals) {
        context.work(by -> shop.customerFile().reminders().remind(by, proposals))
                .onSuccess(kept -> {
                    context.messages()
                            .undoable(
                                    TOPIC,
                                    Message.of(texts.get("debtorscreen.reminded", kept.size())),
                                    () -> takeBack(kept));
                    load();
                })
                .start();
    }

    private void takeBack(List<PaymentReminder> kept) {
        context.act(by ->
                        kept.forEach(reminder -> shop.customerFile().reminders().undo(by, reminder)))
                .onSuccess(ignored -> load())
                .start();
    }

    void open(Debtor debtor) {
        context.navigator().openCustomer(debtor.customer().id());
    }
}
