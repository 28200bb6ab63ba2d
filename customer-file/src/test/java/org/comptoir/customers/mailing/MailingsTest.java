package org.comptoir.customers.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.PastSales;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.letter.LetterTemplate;
import org.comptoir.customers.letter.LetterTemplateParse;
import org.comptoir.customers.letter.LetterText;
import org.comptoir.customers.letter.MergeData;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.customers.mailing.run.MailingDraft;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.mailing.run.MailingOfCustomer;
import org.comptoir.customers.mailing.run.MailingResponse;
import org.comptoir.customers.mailing.run.MailingRun;
import org.comptoir.customers.mailing.run.MailingVoucher;
import org.comptoir.customers.mailing.run.StartResult;
import org.comptoir.customers.mailing.template.LetterTemplates;
import org.comptoir.customers.segment.Segments;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.Vouchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class MailingsTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("owner");
    private static final LetterTemplate TEMPLATE = new LetterTemplate(
            "Printemps",
            Language.FRENCH,
            ((LetterTemplateParse.Understood) LetterText.read("Cher {{prénom|client}},\n\nÀ bientôt.")).text(),
            "Bien à vous",
            "Camille");

    @Parameter
    TestEngine engine;

    private Database database;
    private Segments segments;
    private Vouchers vouchers;
    private Loyalty loyalty;
    private Mailings mailings;
    private Customer anna;
    private Customer bruno;
    private Customer carla;

    @BeforeEach
    void open() {
        database = Fixtures.database(engine);
        segments = new Segments(database, CLOCK, () -> Language.FRENCH);
        vouchers = new Vouchers(database, CLOCK, (session, deed, rows) -> {});
        loyalty = new Loyalty(database, CLOCK, (session, deed, rows) -> {});
        mailings = new Mailings(database, CLOCK, loyalty, vouchers);
        anna = person("Anna", "1 rue Neuve");
        bruno = person("Bruno", "2 rue Neuve");
        carla = person("Carla", "3 rue Neuve");
    }

    @Test
    void worksThroughAFrozenListAndResumes() {
        var run = started(MailingDraft.forLetters("Printemps", TEMPLATE, null));
        person("Dora", "4 rue Neuve");

        assertThat(ids(mailings.nextBatch(OWNER, run.id(), 2))).containsExactly(anna.id(), bruno.id());
        assertThat(mailings.markSent(OWNER, run.id(), List.of(anna.id()))).isEqualTo(1);
        assertThat(mailings.markSent(OWNER, run.id(), List.of(anna.id())))
                .as("said twice")
                .isZero();
        assertThat(mailings.markFailed(OWNER, run.id(), List.of(bruno.id()), "plus de papier"))
                .isEqualTo(1);

        var resumed = new Mailings(database, CLOCK, loyalty, vouchers);
        assertThat(ids(resumed.nextBatch(OWNER, run.id(), 50))).containsExactly(carla.id());
        assertThat(resumed.run(run.id())).hasValueSatisfying(now -> {
            assertThat(now.pending()).isEqualTo(1);
            assertThat(now.sent()).isEqualTo(1);
            assertThat(now.failed()).isEqualTo(1);
            assertThat(now.recipients()).isEqualTo(3);
            assertThat(now.template()).isEqualTo(TEMPLATE);
            assertThat(now.isDone()).isFalse();
        });
        assertThat(resumed.retryFailed(OWNER, run.id())).isEqualTo(1);
        assertThat(ids(resumed.nextBatch(OWNER, run.id(), 50))).containsExactly(bruno.id(), carla.id());
        assertThat(resumed.markSent(OWNER, run.id(), List.of(bruno.id(), carla.id())))
                .isEqualTo(2);
        assertThat(resumed.nextBatch(OWNER, run.id(), 50)).isEmpty();
        assertThat(resumed.reprintFrom(OWNER, run.id(), 2))
                .as("the printer ate page 2")
                .isEqualTo(2);
        assertThat(resumed.runs(5))
                .singleElement()
                .extracting(MailingRun::pending)
                .isEqualTo(2);
    }

    @Test
    void acceptsATitleLongerThanATemplateName() {
        var title = "t".repeat(79) + "\uD83C\uDF3C" + "t".repeat(39);
        var run = started(MailingDraft.forLetters(title, TEMPLATE, null));

        assertThat(run.title()).isEqualTo(title);
        assertThat(Objects.requireNonNull(run.template()).name()).isEqualTo("t".repeat(79));
    }

    @Test
    void appearsInTheTimelineOnceSent() {
        var run = started(MailingDraft.forLetters("Printemps", TEMPLATE, null));

        assertThat(mailings.ofCustomer(anna.id(), 10)).isEmpty();
        mailings.markSent(OWNER, run.id(), List.of(anna.id()));

        assertThat(mailings.ofCustomer(anna.id(), 10))
                .containsExactly(new MailingOfCustomer(run.id(), MailingKind.LETTER, "Printemps", NOON));
        var list = mailings.recordLoyaltyList(OWNER, "Meilleurs clients", Language.FRENCH, List.of(carla.id()));
        assertThat(list.isDone()).isTrue();
        assertThat(mailings.ofCustomer(carla.id(), 10))
                .extracting(MailingOfCustomer::kind)
                .containsExactly(MailingKind.LOYALTY_LIST);
    }

    @Test
    void asksForConsentAgainBeforeEachPieceIsPrinted() {
        var run = started(MailingDraft.labels("Étiquettes", Language.ITALIAN));
        database.run(session -> session.createNativeMutationQuery("""
                        insert into consent_proof (id, customer_id, channel, state, recorded_at, source, wording,
                            language, note, staff_name)
                        values (1, :customer, 'POST', 'WITHDRAWN', :at, 'SHOP', '', 'fr', '', 'Camille')""")
                .setParameter("customer", anna.id().value())
                .setParameter("at", NOON)
                .executeUpdate());

        assertThat(ids(mailings.nextBatch(OWNER, run.id(), 1))).containsExactly(bruno.id());
        assertThat(mailings.run(run.id()))
                .hasValueSatisfying(now -> assertThat(now.failed()).isEqualTo(1));
        assertThat(mailings.ofCustomer(anna.id(), 10)).isEmpty();
    }

    @Test
    void leavesOutWhoHasNoVoucherOfTheMailing() {
        var run =
                started(MailingDraft.vouchers("Printemps", Language.FRENCH, new MailingVoucher(Money.euros(10), null)));
        database.run(session -> session.createMutationQuery(
                        "update RecipientRow set voucherId = null where customerId = :bruno")
                .setParameter("bruno", bruno.id().value())
                .executeUpdate());

        assertThat(ids(mailings.nextBatch(OWNER, run.id(), 50))).containsExactly(anna.id(), carla.id());
        assertThat(mailings.run(run.id()))
                .hasValueSatisfying(now -> assertThat(now.failed()).isEqualTo(1));
    }

    @Test
    void givesEachRecipientAVoucherOfTheirOwn() {
        var expiry = LocalDate.of(2026, 6, 30);
        var run = started(MailingDraft.forLetters("Printemps", TEMPLATE, new MailingVoucher(Money.euros(10), expiry)));

        var facts = mailings.nextBatch(OWNER, run.id(), 50);

        assertThat(vouchers.ofSeries(run.voucherSeries())).hasSize(3);
        assertThat(facts).allSatisfy(mergeData -> {
            var inLetter = Objects.requireNonNull(mergeData.voucher());
            assertThat(inLetter.amount()).isEqualTo(Money.euros(10));
            assertThat(inLetter.expiresOn()).isEqualTo(expiry);
            assertThat(vouchers.ofCustomer(mergeData.customer()))
                    .extracting(Voucher::code)
                    .containsExactly(inLetter.code());
        });
        assertThat(mailings.outcome(OWNER, run.id())).isEqualTo(new MailingResponse(0, 0, Money.ZERO, Money.ZERO));
    }

    @Test
    void reportsTheResponseToAMailing() {
        var run = started(MailingDraft.vouchers("Bons", Language.FRENCH, new MailingVoucher(Money.euros(10), null)));
        mailings.markSent(OWNER, run.id(), List.of(anna.id(), bruno.id()));
        PastSales.sold(database, 7, anna.id(), NOON, 42_00);
        database.run(session -> session.createNativeMutationQuery("""
                        insert into sale_tender (id, sale_id, position, kind, amount_cents, given_cents, voucher_id,
                            reference)
                        select 1, 7, 1, 'VOUCHER', 1000, 1000, r.voucher_id, '' from mailing_recipient r
                        where r.customer_id = :customer""")
                .setParameter("customer", anna.id().value())
                .executeUpdate());

        assertThat(mailings.outcome(OWNER, run.id()))
                .isEqualTo(new MailingResponse(2, 1, Money.euros(42), Money.euros(10)));
    }

    @Test
    void usesTheChannelOfItsAudience() {
        var run = started(MailingDraft.forLetters("Printemps", TEMPLATE, null));
        var list = mailings.recordLoyaltyList(OWNER, "Meilleurs clients", Language.FRENCH, List.of(anna.id()));

        assertThat(mailings.run(run.id()).orElseThrow().channel()).isEqualTo(Channel.POST);
        assertThat(list.channel()).as("a list is sent to nobody").isNull();
    }

    @Test
    void mergesTheDataOfEachCustomer() {
        loyalty.correct(OWNER, anna.id(), 250, "");
        PastSales.sold(database, 1, anna.id(), NOON, 5_00);

        var audience = segments.audienceOf(OWNER, List.of(anna.id(), bruno.id()), Channel.POST);
        var facts = mailings.preview(audience.included());

        assertThat(facts.getFirst().points()).isEqualTo(250);
        assertThat(facts.getFirst().pointsValue()).isEqualTo(Money.of("2.50"));
        assertThat(facts.getFirst().lastVisit()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(facts.getLast().points()).isZero();
        assertThat(facts.getLast().lastVisit()).isNull();
        assertThat(facts.getLast().voucher()).isNull();
    }

    @Test
    void doesNotStartWithoutRecipientsOrPermission() {
        var draft = MailingDraft.labels("x", Language.FRENCH);

        assertThat(mailings.start(OWNER, draft, segments.audienceOf(OWNER, List.of(), Channel.POST)))
                .isInstanceOf(StartResult.NobodyToWriteTo.class);
        assertThatThrownBy(() -> mailings.start(CAMILLE, draft, segments.audience(OWNER, List.of(), Channel.POST)))
                .isInstanceOf(NotPermitted.class);
        assertThat(mailings.runs(10)).isEmpty();
    }

    @Test
    void savesTemplatesByName() {
        var templates = new LetterTemplates(database);
        templates.save(OWNER, TEMPLATE);
        templates.save(OWNER, TEMPLATE);

        assertThat(templates.all()).containsExactly(TEMPLATE);
        assertThat(templates.named("PRINTEMPS")).contains(TEMPLATE);
        assertThat(templates.delete(OWNER, "printemps")).isTrue();
        assertThat(templates.named("Printemps")).isEmpty();
    }

    private MailingRun started(MailingDraft draft) {
        var audience = segments.audience(OWNER, List.of(), Channel.POST);
        return ((StartResult.Started) mailings.start(OWNER, draft, audience)).run();
    }

    private static List<CustomerId> ids(List<MergeData> facts) {
        return facts.stream().map(MergeData::customer).toList();
    }

    private Customer person(String given, String street) {
        return Fixtures.created(
                new Customers(database, CLOCK),
                CustomerDetails.person(PersonName.of(given, "Serra"))
                        .draft()
                        .address(new PostalAddress(street, "69003", "Lyon", "", "FR"))
                        .build());
    }
}
