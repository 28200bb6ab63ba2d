package org.comptoir.desktop.customers.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentState;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.timeline.TimelineKind;
import org.comptoir.desktop.customers.PeopleShop;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.task.DelayedExecutor;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordModelTest {

    @TempDir
    Path folder;

    private final PageMessages messages = new PageMessages();
    private PeopleShop people;
    private Customer elodie;
    private RecordModel model;

    @BeforeEach
    void open() {
        people = new PeopleShop(folder);
        elodie = people.elodie();
        model = model(people.tasks());
        model.open(elodie.id());
    }

    @AfterEach
    void close() {
        people.close();
    }

    private RecordModel model(Tasks tasks) {
        var counter = people.shop.counter();
        var file = people.shop.customerFile();
        var reader = new RecordReader(
                file, counter.sales(), counter.vouchers(), people.shop.settings(), people.shop.clock());
        return new RecordModel(people.context(Language.FRENCH, tasks, messages), reader, file, people.shop.clock());
    }

    private void undo() {
        Optional.ofNullable(messages.posted().getLast().message().undo())
                .orElseThrow()
                .run();
    }

    private CustomerRecord shown() {
        var record = model.recordProperty().get();
        assertThat(record).isNotNull();
        return record;
    }

    private static UnaryOperator<CustomerDetails> email(String address) {
        return details -> details.draft()
                .emails(List.of(new ContactEmail("", address, true)))
                .build();
    }

    @Test
    void savesAChangeAtOnceAndUndoesIt() {
        model.change(shown(), email("elodie@courriel.example"), "E-mail modifié");
        assertThat(shown().customer().details().emails().getFirst().address()).isEqualTo("elodie@courriel.example");
        assertThat(messages.posted())
                .extracting(posted -> posted.message().happened())
                .containsExactly("E-mail modifié");
        undo();
        assertThat(shown().customer().details()).isEqualTo(elodie.details());
    }

    @Test
    void reportsAConflictingChange() {
        var theirs = elodie.details().draft().birthday(null).build();
        people.shop.customerFile().customers().change(people.owner, elodie.id(), elodie.version(), theirs);
        model.change(shown(), email("mine@courriel.example"), "E-mail modifié");
        assertThat(model.problemProperty().get()).isNotEmpty();
        assertThat(shown().customer().details().birthday()).isNull();
        assertThat(shown().customer().details().email())
                .isEqualTo(elodie.details().email());
    }

    @Test
    void refusesABankCardNumber() {
        model.change(
                shown(),
                details -> details.draft().alertNote("4111 1111 1111 1111").build(),
                "x");
        model.history().notes().textProperty().set("carte 4111 1111 1111 1111");
        model.history().notes().take();
        assertThat(model.problemProperty().get()).isNotEmpty();
        assertThat(messages.posted()).isEmpty();
        assertThat(shown().customer().details().alertNote())
                .isEqualTo(elodie.details().alertNote());
    }

    @Test
    void deletesAndRestoresANote() {
        model.history().notes().textProperty().set("Cherche un plaid");
        model.history().notes().take();
        var before = shown().history().size();
        undo();
        assertThat(shown().history()).hasSize(before - 1);
        assertThat(model.history().notes().textProperty().get()).isEmpty();
    }

    @Test
    void filtersTheHistoryAndForgetsThatForSomebodyElse() {
        model.history().notes().textProperty().set("Cherche un plàid");
        model.history().notes().take();
        people.sell(elodie, Instant.parse("2026-03-07T10:00:00Z"), "Écharpe laine", "60.00");
        model.reload();
        var history = model.history();
        assertThat(history.entriesProperty().get()).isEqualTo(shown().history());

        history.wordsProperty().set("PLAID");
        assertThat(kinds()).containsExactly(TimelineKind.NOTES);
        model.reload();
        assertThat(kinds()).as("kept while the same record is read again").containsExactly(TimelineKind.NOTES);
        history.kindProperty().set(TimelineKind.PURCHASES);
        assertThat(kinds()).isEmpty();
        history.wordsProperty().set("laine echarpe");
        assertThat(kinds()).containsExactly(TimelineKind.PURCHASES);

        model.close();
        assertThat(history.isFiltered()).isFalse();
        assertThat(kinds()).isEmpty();
    }

    @Test
    void looksForWhatWasTypedLast() {
        var late = new DelayedExecutor();
        people.sell(elodie, Instant.parse("2026-03-07T10:00:00Z"), "Savon", "60.00");
        model = model(late.tasks());
        model.open(elodie.id());
        late.settle();
        model.history().wordsProperty().set("sav");
        model.history().wordsProperty().set("savate");
        late.settle();
        assertThat(kinds()).isEmpty();
        model.history().wordsProperty().set("savon");
        model.history().wordsProperty().set("");
        late.settle();
        assertThat(model.history().entriesProperty().get()).isEqualTo(shown().history());
    }

    private List<TimelineKind> kinds() {
        return model.history().entriesProperty().get().stream()
                .map(TimelineKind::of)
                .toList();
    }

    @Test
    void recordsConsentAndArchives() {
        model.consent(Channel.PHONE, true);
        assertThat(shown().consents().state(Channel.PHONE)).isEqualTo(ConsentState.GIVEN);
        model.archive();
        assertThat(shown().customer().archived()).isTrue();
        undo();
        assertThat(shown().customer().archived()).isFalse();
    }

    @Test
    void totalsPurchases() {
        people.sell(elodie, Instant.parse("2026-03-07T10:00:00Z"), "Savon", "60.00");
        people.sell(elodie, Instant.parse("2026-08-29T10:00:00Z"), "Écharpe", "84.80");
        model.reload();
        assertThat(shown().figures().turnover()).isEqualTo(Money.of("144.80"));
        assertThat(shown().figures().average()).isEqualTo(Money.of("72.40"));
        assertThat(shown().figures().months().get(10).turnover()).isEqualTo(Money.of("84.80"));
    }

    @Test
    void neverMixesUpTwoCustomers() {
        var late = new DelayedExecutor();
        var ines = people.person("Inès", "Garcin", "06 39 98 10 20", "Pertuis");
        model = model(late.tasks());
        model.open(elodie.id());
        late.settle();
        var theirs = elodie.details().draft().birthday(null).build();
        people.shop.customerFile().customers().change(people.owner, elodie.id(), elodie.version(), theirs);

        model.change(shown(), email("elodie@courriel.example"), "E-mail modifié");
        model.open(ines.id());
        late.settle();
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.overtakenProperty().get()).isFalse();

        model.changeAgain();
        late.settle();
        assertThat(shown().customer().details()).isEqualTo(ines.details());
    }

    @Test
    void savesWhatWasTypedForTheCustomerWhoWasLeft() {
        var ines = people.person("Inès", "Garcin", "06 39 98 10 20", "Pertuis");
        var left = shown();
        model.open(ines.id());
        model.change(left, email("elodie@courriel.example"), "E-mail modifié");
        assertThat(shown().customer().details()).isEqualTo(ines.details());
        assertThat(mail(elodie)).isEqualTo("elodie@courriel.example");

        model.change(left, email("elodie@courriel.example"), "E-mail modifié");
        assertThat(messages.posted().getLast().message().happened())
                .as("the same twice, after Enter")
                .isEqualTo("E-mail modifié");
        model.change(left, email("mine@courriel.example"), "E-mail modifié");
        assertThat(messages.posted().getLast().message().happened()).isEqualTo(elodie.displayName());
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(mail(elodie)).isEqualTo("elodie@courriel.example");
    }

    private String mail(Customer customer) {
        return people.shop
                .customerFile()
                .customers()
                .customer(customer.id())
                .orElseThrow()
                .details()
                .emails()
                .getFirst()
                .address();
    }

    @Test
    void repeatsAConflictingChangeOnlyWhileItsCustomerIsShown() {
        var theirs = elodie.details().draft().birthday(null).build();
        people.shop.customerFile().customers().change(people.owner, elodie.id(), elodie.version(), theirs);
        model.change(shown(), email("elodie@courriel.example"), "E-mail modifié");
        assertThat(model.overtakenProperty().get()).isTrue();
        model.changeAgain();
        assertThat(shown().customer().details().emails().getFirst().address()).isEqualTo("elodie@courriel.example");
    }
}
