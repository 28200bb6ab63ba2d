package org.comptoir.customers.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;
import static org.comptoir.customers.Fixtures.created;
import static org.comptoir.customers.Fixtures.elodie;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.PastSales;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentStatement;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.customers.mailing.Mailings;
import org.comptoir.customers.timeline.TimelineEntry.ConsentChanged;
import org.comptoir.customers.timeline.TimelineEntry.MailingSent;
import org.comptoir.customers.timeline.TimelineEntry.NoteTaken;
import org.comptoir.customers.timeline.TimelineEntry.PointsMoved;
import org.comptoir.customers.timeline.TimelineEntry.Purchase;
import org.comptoir.customers.timeline.TimelineEntry.ReceiptSent;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.outbox.EmailOutbox;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.vouchers.Vouchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class TimelineTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("owner");

    @Parameter
    TestEngine engine;

    @Test
    void listsEventsNewestFirst() {
        var database = Fixtures.database(engine);
        var notes = new Notes(database, CLOCK);
        var consents = new Consents(database, CLOCK, (session, deed, rows) -> {});
        var loyalty = new Loyalty(database, CLOCK, (session, deed, rows) -> {});
        var vouchers = new Vouchers(database, CLOCK, (session, deed, rows) -> {});
        var mailings = new Mailings(database, CLOCK, loyalty, vouchers);
        var outbox = new EmailOutbox(database, CLOCK);
        var timeline = new Timeline(database, notes, consents, loyalty, mailings, vouchers, outbox);
        var customer = created(new Customers(database, CLOCK), elodie()).id();
        assertThat(timeline.forCustomer(OWNER, customer, 10)).isEmpty();

        database.run(
                session -> notes.add(session, customer, NOON.minus(Duration.ofDays(1)), "Nadia", "Cherche un plaid"));
        consents.record(CAMILLE, customer, ConsentStatement.verbal(Channel.POST, true));
        PastSales.sold(database, 4187, customer, NOON.plusSeconds(60), 8_480);
        loyalty.correct(OWNER, customer, 50, "Carte papier");
        mailings.recordLoyaltyList(OWNER, "Meilleurs clients", Language.FRENCH, List.of(customer));

        outbox.queue(
                CAMILLE,
                new SaleNumber(TillId.FIRST, 4187),
                1,
                new EmailAddress("elodie@example.org"),
                Language.FRENCH);
        assertThat(timeline.forCustomer(OWNER, customer, 10))
                .as("what waits was not sent")
                .hasSize(5);
        outbox.sent(outbox.take().orElseThrow());

        assertThat(timeline.forCustomer(OWNER, customer, 10))
                .hasOnlyElementsOfTypes(
                        Purchase.class,
                        ConsentChanged.class,
                        PointsMoved.class,
                        MailingSent.class,
                        NoteTaken.class,
                        ReceiptSent.class)
                .contains(new ReceiptSent(NOON, new SaleNumber(TillId.FIRST, 4187), 1, "e…@example.org"))
                .hasSize(6)
                .isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
        assertThat(timeline.forCustomer(OWNER, customer, 1)).hasSize(1);

        assertThat(found(timeline, customer, Set.of(TimelineKind.NOTES), ""))
                .as("the oldest of all, though only one is asked for")
                .containsExactly(TimelineKind.NOTES);
        assertThat(found(timeline, customer, Set.of(), "PLÀID cherche")).containsExactly(TimelineKind.NOTES);
        assertThat(found(timeline, customer, Set.of(), "meilleurs"))
                .as("titles of letters")
                .containsExactly(TimelineKind.LETTERS);
        assertThat(found(timeline, customer, Set.of(TimelineKind.POINTS), "plaid"))
                .isEmpty();
        assertThat(found(timeline, customer, Set.of(), " \t")).hasSize(1);
    }

    private static List<TimelineKind> found(
            Timeline timeline, CustomerId customer, Set<TimelineKind> kinds, String typed) {
        return timeline.forCustomer(OWNER, customer, TimelineFilter.of(kinds, typed), 1).stream()
                .map(TimelineKind::of)
                .toList();
    }

    @Test
    void addsAndDeletesNotesButRefusesCardNumbers() {
        var database = Fixtures.database(engine);
        var notes = new Notes(database, CLOCK);
        var customer = created(new Customers(database, CLOCK), elodie()).id();

        var note = (NoteResult.Taken) notes.add(CAMILLE, customer, " Préfère le mardi ");
        assertThat(notes.ofCustomer(customer, 10)).containsExactly(note.note());
        assertThat(notes.add(CAMILLE, customer, "\n ")).isEqualTo(new NoteResult.Empty());
        assertThat(notes.add(CAMILLE, customer, "4539 1488 0343 6467")).isEqualTo(new NoteResult.HoldsCardNumber());

        notes.remove(CAMILLE, note.note().id());
        assertThat(notes.ofCustomer(customer, 10)).isEmpty();
    }
}
