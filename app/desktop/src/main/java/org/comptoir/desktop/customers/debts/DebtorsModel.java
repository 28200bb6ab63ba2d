package org.comptoir.desktop.customers.debts;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.account.Debtor;
import org.comptoir.customers.account.PaymentReminder;
import org.comptoir.customers.account.ReminderProposal;
import org.comptoir.customers.customer.Customer;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.ListData;
import org.comptoir.shop.documents.DebtorTable;
import org.comptoir.shop.documents.DebtorTables;
import org.comptoir.shop.open.CustomerServices;
import org.jspecify.annotations.Nullable;

/// Who owes what, who is to be reminded today, and the papers about it.
final class DebtorsModel {

    private static final String TOPIC = "debtors";
    private static final String MEANWHILE = "reminded meanwhile";

    /// What was read together.
    private record Read(DebtorTable table, List<ReminderProposal> due) {}

    private final ScreenContext context;
    private final CustomerServices file;
    private final Journal journal;
    private final DebtorTables tables;
    private final Texts texts;
    private final Clock clock;
    private final AtomicReference<List<ReminderProposal>> written = new AtomicReference<>(List.of());
    private final ObservableList<Debtor> debtors = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable DebtorTable> table = new ReadOnlyObjectWrapper<>(this, "table");
    private final ReadOnlyObjectWrapper<List<ReminderProposal>> due =
            new ReadOnlyObjectWrapper<>(this, "due", List.of());

    DebtorsModel(ScreenContext context, CustomerServices file, DebtorTables tables, Journal journal, Clock clock) {
        this.context = context;
        this.file = file;
        this.tables = tables;
        this.journal = journal;
        this.clock = clock;
        texts = context.texts("debtorscreen");
    }

    void load() {
        context.work(by -> new Read(tables.read(by), file.reminders().due(by)))
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
        var customers = file.debtors().all(by).stream()
                .map(debtor -> debtor.customer().id())
                .toList();
        var statements = file.statements().of(by, customers, today.withDayOfYear(1), today);
        if (statements.isEmpty()) {
            return -1;
        }
        context.documents().customers().statements(statements, out);
        journal.event(by.name(), "export", "statements of accounts " + statements.size() + " PDF");
        return statements.size();
    }

    /// The letters, for the background, of those who are still to be reminded; they are kept as sent by [#reminded]
    /// once they are written.
    ///
    /// @return how many; negative if nobody is to be reminded any more
    int letters(SignedInStaff by, List<ReminderProposal> proposals, OutputStream out) {
        by.require(Permission.SEND_MAILINGS);
        var still = file.reminders().due(by).stream()
                .filter(one -> proposals.stream().anyMatch(one::asksTheSame))
                .toList();
        written.set(still);
        if (still.isEmpty()) {
            return -1;
        }
        context.documents().customers().reminders(still, out);
        journal.event(by.name(), "export", "reminders " + still.size() + " PDF");
        return still.size();
    }

    /// Keeps that the letters went out; it can be taken back.
    void reminded() {
        var letters = written.getAndSet(List.of());
        context.work(by -> file.reminders().remind(by, letters))
                .onSuccess(kept -> {
                    tell(letters, kept);
                    load();
                })
                .start();
    }

    private void tell(List<ReminderProposal> letters, List<PaymentReminder> kept) {
        var reminded = kept.stream().map(PaymentReminder::customer).toList();
        var others = letters.stream()
                .map(letter -> letter.debtor().customer())
                .filter(customer -> !reminded.contains(customer.id()))
                .map(Customer::displayName)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            context.messages().warn(MEANWHILE, Message.of(texts.get("debtorscreen.meanwhile", others)));
        }
        if (kept.isEmpty()) {
            context.messages().warn(TOPIC, Message.of(texts.get("debtorscreen.nobody")));
        } else {
            context.messages()
                    .undoable(TOPIC, Message.of(texts.get("debtorscreen.reminded", kept.size())), () -> takeBack(kept));
        }
    }

    private void takeBack(List<PaymentReminder> kept) {
        context.act(by -> kept.forEach(reminder -> file.reminders().undo(by, reminder)))
                .onSuccess(ignored -> load())
                .start();
    }

    void open(Debtor debtor) {
        context.navigator().openCustomer(debtor.customer().id());
    }
}
