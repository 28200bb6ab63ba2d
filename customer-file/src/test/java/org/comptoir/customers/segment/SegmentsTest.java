package org.comptoir.customers.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.PastSales;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.FieldId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class SegmentsTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("owner");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    private static final PostalAddress LYON = new PostalAddress("2 rue Vieille", "69002", "Lyon", "", "FR");
    private static final PostalAddress TURIN = new PostalAddress("Via Po 3", "10123", "Torino", "TO", "IT");

    @Parameter
    TestEngine engine;

    private Database database;
    private Segments segments;
    private Customers customers;
    private Customer elodie;
    private Customer marco;

    @BeforeEach
    void open() {
        database = Fixtures.database(engine);
        segments = new Segments(database, CLOCK, () -> Language.FRENCH);
        customers = new Customers(database, Clock.offset(CLOCK, Duration.ofDays(-400)));
        elodie = Fixtures.created(
                customers,
                Fixtures.elodie()
                        .draft()
                        .birthday(Birthday.of(MonthDay.of(2, 29)))
                        .build());
        marco = person("Marco", "Bellini", "3 rue de l’Été", "Saint-Étienne");
    }

    @Test
    void runsEveryCriterionOnTheEngine() {
        List<Criterion> all = List.of(
                new Criterion.HasTag("x"),
                new Criterion.LivesIn("x"),
                new Criterion.WrittenToIn("it"),
                new Criterion.BoughtBetween(TODAY, TODAY),
                new Criterion.BoughtWithin(1),
                new Criterion.NoPurchaseSince(TODAY),
                new Criterion.NotSeenFor(1),
                new Criterion.BirthdayIn(Month.MAY),
                new Criterion.PointsAtLeast(1),
                new Criterion.SpentAtLeast(Money.euros(1)),
                new Criterion.InField(new FieldId(1), new FieldTest.Contains("x")));

        assertThat(all).hasSameSizeAs(Criterion.class.getPermittedSubclasses());
        assertThat(segments.members(OWNER, all)).isEmpty();
        assertThat(segments.count(OWNER, all)).isZero();
    }

    @Test
    void findsByTagAndTownIgnoringAccents() {
        assertThat(chosen(new Criterion.HasTag("FIDELE"))).containsExactly(elodie.id());
        assertThat(chosen(new Criterion.LivesIn("saint-etienne"))).containsExactly(marco.id());
        assertThat(chosen(new Criterion.HasTag("fid"))).isEmpty();
        assertThat(chosen(new Criterion.HasTag("' or 1=1 --"))).isEmpty();
        assertThat(chosen()).containsExactly(marco.id(), elodie.id());
    }

    @Test
    void countsWhoHasNoLanguageAmongThoseOfTheShops() {
        var italian = inLanguage("Lucia", "it");
        var french = inLanguage("Luc", "fr");
        var asTheShop = List.of(marco.id(), elodie.id());

        assertThat(members(new Criterion.WrittenToIn("it"))).containsExactly(italian.id());
        assertThat(members(new Criterion.WrittenToIn("fr")))
                .contains(french.id())
                .containsAll(asTheShop)
                .hasSize(3);
        assertThat(members(new Criterion.WrittenToIn("de"))).isEmpty();
        assertThat(members(new Criterion.WrittenToIn("fr"), new Criterion.LivesIn("Saint-Étienne")))
                .as("one who lives there and has no language")
                .containsExactly(marco.id());

        var ofAnItalianShop = new Segments(database, CLOCK, () -> Language.ITALIAN);
        assertThat(ofAnItalianShop.members(CAMILLE, List.of(new Criterion.WrittenToIn("it"))))
                .contains(italian.id())
                .containsAll(asTheShop)
                .doesNotContain(french.id());
    }

    private List<CustomerId> members(Criterion... criteria) {
        return segments.members(CAMILLE, List.of(criteria));
    }

    private Customer inLanguage(String given, String language) {
        var details = CustomerDetails.person(PersonName.of(given, "Rossi"))
                .draft()
                .language(language)
                .build();
        return Fixtures.created(customers, details);
    }

    @Test
    void findsByPurchaseDateAndAmount() {
        PastSales.sold(database, 1, elodie.id(), NOON.minus(Duration.ofDays(10)), 80_00);
        PastSales.sold(database, 2, elodie.id(), NOON.minus(Duration.ofDays(20)), 20_00);
        PastSales.sold(database, 3, marco.id(), NOON.minus(Duration.ofDays(200)), 99_99);

        assertThat(chosen(new Criterion.BoughtWithin(1))).containsExactly(elodie.id());
        assertThat(chosen(new Criterion.BoughtBetween(TODAY.minusDays(20), TODAY.minusDays(20))))
                .containsExactly(elodie.id());
        assertThat(chosen(new Criterion.BoughtBetween(TODAY.minusDays(19), TODAY.minusDays(11))))
                .isEmpty();
        assertThat(chosen(new Criterion.NotSeenFor(6))).containsExactly(marco.id());
        assertThat(chosen(new Criterion.NoPurchaseSince(TODAY.minusDays(9)))).containsExactly(marco.id(), elodie.id());
        assertThat(chosen(new Criterion.SpentAtLeast(Money.euros(100)))).containsExactly(elodie.id());
        assertThat(chosen(new Criterion.SpentAtLeast(Money.ofCents(99_99)), new Criterion.SpentAtLeast(Money.euros(1))))
                .containsExactly(marco.id(), elodie.id());
        assertThat(chosen(new Criterion.BoughtWithin(1), new Criterion.LivesIn("Saint-Étienne")))
                .isEmpty();
    }

    @Test
    void countsAGiftVoucherWhenSpentNotWhenSold() {
        PastSales.soldVoucher(database, 1, elodie.id(), NOON.minus(Duration.ofDays(10)), 100_00);

        assertThat(chosen(new Criterion.SpentAtLeast(Money.ofCents(1)))).isEmpty();
        assertThat(chosen(new Criterion.BoughtWithin(1))).as("a visit it is").containsExactly(elodie.id());

        PastSales.sold(database, 2, elodie.id(), NOON.minus(Duration.ofDays(5)), 100_00);

        assertThat(chosen(new Criterion.SpentAtLeast(Money.euros(100)))).containsExactly(elodie.id());
        assertThat(chosen(new Criterion.SpentAtLeast(Money.ofCents(100_01)))).isEmpty();
    }

    @Test
    void newCustomersAreNotMissed() {
        var customers = new Customers(database, CLOCK);
        var jeanne = Fixtures.created(customers, addressed("Jeanne", "Marchand", "1 rue Neuve", "Lyon"));

        assertThat(chosen(new Criterion.NotSeenFor(1))).doesNotContain(jeanne.id());
    }

    @Test
    void findsByBirthdayAndPoints() {
        database.run(session -> session.createNativeMutationQuery(
                        "insert into points_balance (customer_id, points) values (:id, 250)")
                .setParameter("id", marco.id().value())
                .executeUpdate());

        assertThat(chosen(new Criterion.BirthdayIn(Month.FEBRUARY))).containsExactly(elodie.id());
        assertThat(chosen(new Criterion.PointsAtLeast(250))).containsExactly(marco.id());
        assertThat(chosen(new Criterion.PointsAtLeast(251))).isEmpty();
    }

    @Test
    void excludesCustomersWhoCannotOrMayNotBeContacted() {
        var anna = person("Anna", "Bellini", "3, RUE DE L'ETE", "Saint-Etienne");
        var lost = Fixtures.created(customers, Fixtures.person("Paul", "Perdu", "Lyon"));
        var moved = person("Guy", "Parti", "5 quai Sud", "Lyon");
        archive(moved);
        var silent = person("Rose", "Discrète", "6 quai Sud", "Lyon");
        recordConsent(1, silent, "GIVEN", 0);
        recordConsent(2, silent, "REFUSED", 1);
        recordConsent(3, elodie, "WITHDRAWN", 0);
        recordConsent(4, elodie, "GIVEN", 1);

        var audience = segments.audience(CAMILLE, List.of(), Channel.POST);

        assertThat(audience.included()).extracting(AudienceMember::id).containsExactly(anna.id(), elodie.id());
        assertThat(audience.leftOut())
                .extracting(exclusion -> exclusion.member().id(), Exclusion::reason, Exclusion::instead)
                .containsExactlyInAnyOrder(
                        tuple(marco.id(), ExclusionReason.SAME_HOUSEHOLD, "Bellini, Anna"),
                        tuple(silent.id(), ExclusionReason.REFUSES, ""),
                        tuple(moved.id(), ExclusionReason.ARCHIVED, ""),
                        tuple(lost.id(), ExclusionReason.ADDRESS_INCOMPLETE, ""));
        assertThat(audience.leftOutCounts()).contains(entry(ExclusionReason.REFUSES, 1));
        assertThat(audience.first(50)).hasSize(2);
        assertThat(segments.members(CAMILLE, List.of()))
                .as("a list is no letter")
                .contains(silent.id(), lost.id())
                .doesNotContain(moved.id());
        assertThat(segments.audienceOf(CAMILLE, List.of(silent.id(), elodie.id()), Channel.POST)
                        .included())
                .extracting(AudienceMember::id)
                .containsExactly(elodie.id());
        assertThat(segments.audienceOf(CAMILLE, List.of(), Channel.POST).size()).isZero();
    }

    @Test
    void leavesOutWhoReadsAnotherLanguageAndWritesToTheRestOfTheirHousehold() {
        var anna = person("Anna", "Bellini", "7 quai Est", "Lyon", "it");
        var marco = person("Marco", "Bellini", "7 quai Est", "Lyon", "");
        var luc = person("Luc", "Adam", "9 quai Est", "Lyon", "fr");
        var greta = person("Greta", "Adler", "9 quai Est", "Lyon", "de");

        var everybody = segments.audience(CAMILLE, List.of(), Channel.POST);
        assertThat(segments.otherLanguages(everybody, Language.FRENCH)).containsExactly(entry("de", 1), entry("it", 1));

        var french = segments.audience(CAMILLE, List.of(), Channel.POST, Language.FRENCH);
        assertThat(french.included())
                .extracting(AudienceMember::id)
                .contains(luc.id(), marco.id())
                .doesNotContain(anna.id(), greta.id());
        assertThat(french.leftOut())
                .extracting(exclusion -> exclusion.member().id(), Exclusion::reason)
                .containsExactlyInAnyOrder(
                        tuple(anna.id(), ExclusionReason.OTHER_LANGUAGE),
                        tuple(greta.id(), ExclusionReason.OTHER_LANGUAGE));
        assertThat(segments.otherLanguages(french, Language.FRENCH)).isEmpty();
        assertThat(segments.otherLanguages(french, Language.ITALIAN))
                .as("who has none is written to in the shop's own")
                .containsExactly(entry("fr", french.size()));
    }

    @Test
    void whoIsWrittenInLettersTheFontsLackGetsNoLetter() {
        var david = person("דוד", "לוי", "8 quai Sud", "Lyon");
        var elena = person("Έλενα", "Παπαδοπούλου", "9 quai Sud", "Lyon");

        var audience = segments.audience(CAMILLE, List.of(), Channel.POST);

        assertThat(audience.included()).extracting(AudienceMember::id).contains(elena.id());
        assertThat(audience.leftOut())
                .extracting(exclusion -> exclusion.member().id(), Exclusion::reason)
                .contains(tuple(david.id(), ExclusionReason.UNPRINTABLE));
    }

    @Test
    void mailsOptedInCustomersOncePerAddress() {
        var agreed = mailed("Anna", "Bellini", "famille@courriel.example");
        var spouse = mailed("Marco", "Verdi", "Famille@courriel.example");
        var silent = mailed("Rose", "Discrète", "rose@courriel.example");
        var withoutAddress = Fixtures.created(customers, Fixtures.person("Paul", "Perdu", "Lyon"));
        recordConsent(1, agreed, Channel.EMAIL, "GIVEN", 0);
        recordConsent(2, spouse, Channel.EMAIL, "GIVEN", 0);
        recordConsent(3, withoutAddress, Channel.EMAIL, "GIVEN", 0);
        recordConsent(4, silent, Channel.POST, "GIVEN", 0);

        var audience = segments.audienceOf(
                CAMILLE, List.of(agreed.id(), spouse.id(), silent.id(), withoutAddress.id()), Channel.EMAIL);

        assertThat(audience.channel()).isEqualTo(Channel.EMAIL);
        assertThat(audience.included()).extracting(AudienceMember::id).containsExactly(agreed.id());
        assertThat(audience.leftOut())
                .extracting(exclusion -> exclusion.member().id(), Exclusion::reason, Exclusion::instead)
                .containsExactlyInAnyOrder(
                        tuple(spouse.id(), ExclusionReason.SAME_HOUSEHOLD, "Bellini, Anna"),
                        tuple(silent.id(), ExclusionReason.NEVER_AGREED, ""),
                        tuple(withoutAddress.id(), ExclusionReason.NO_EMAIL, ""));
    }

    @Test
    void textsMobilesAndCallsAnyNumber() {
        var mobile = withPhone("Anna", "Bellini", "06 39 98 48 12");
        var landline = withPhone("Marco", "Verdi", "01 99 00 48 12");
        for (var customer : List.of(mobile, landline)) {
            recordConsent(10 + customer.id().value(), customer, Channel.SMS, "GIVEN", 0);
            recordConsent(5000 + customer.id().value(), customer, Channel.PHONE, "GIVEN", 0);
        }
        var both = List.of(mobile.id(), landline.id());

        assertThat(segments.audienceOf(CAMILLE, both, Channel.SMS).included())
                .extracting(AudienceMember::id)
                .containsExactly(mobile.id());
        assertThat(segments.audienceOf(CAMILLE, both, Channel.PHONE).size()).isEqualTo(2);
    }

    private Customer mailed(String given, String family, String address) {
        return Fixtures.created(
                customers,
                CustomerDetails.person(PersonName.of(given, family))
                        .draft()
                        .email(new EmailAddress(address))
                        .build());
    }

    private Customer withPhone(String given, String family, String number) {
        return Fixtures.created(
                customers,
                CustomerDetails.person(PersonName.of(given, family))
                        .draft()
                        .phone(PhoneNumber.read(number, "FR"))
                        .build());
    }

    @Test
    void writesToThePreferredAddress() {
        var two = Fixtures.created(
                customers,
                addressed("Zoé", "Deux", "1 rue Neuve", "Lyon")
                        .draft()
                        .addresses(List.of(new ContactAddress("", LYON, false), new ContactAddress("", TURIN, true)))
                        .build());

        assertThat(segments.audienceOf(CAMILLE, List.of(two.id()), Channel.POST).included())
                .singleElement()
                .extracting(AudienceMember::address)
                .isEqualTo(TURIN);
    }

    @Test
    void savesSegmentsByName() {
        var all = List.<Criterion>of(
                new Criterion.HasTag("fidèle"),
                new Criterion.LivesIn("Lyon"),
                new Criterion.WrittenToIn("de"),
                new Criterion.BoughtBetween(TODAY, TODAY),
                new Criterion.BoughtWithin(3),
                new Criterion.NoPurchaseSince(TODAY),
                new Criterion.NotSeenFor(12),
                new Criterion.BirthdayIn(Month.MAY),
                new Criterion.PointsAtLeast(100),
                new Criterion.SpentAtLeast(Money.of("49.90")));
        segments.save(OWNER, new Segment("Été fidèle", List.of()));
        segments.save(OWNER, new Segment("ete FIDELE", all));

        assertThat(segments.saved(OWNER)).containsExactly(new Segment("ete FIDELE", all));
        assertThat(segments.named(OWNER, " ÉTÉ fidèle ")).contains(new Segment("ete FIDELE", all));
        assertThatThrownBy(() -> segments.save(CAMILLE, new Segment("x", all))).isInstanceOf(NotPermitted.class);
        assertThat(segments.delete(OWNER, "été fidele")).isTrue();
        assertThat(segments.delete(OWNER, "été fidele")).isFalse();
        assertThat(segments.saved(OWNER)).isEmpty();
    }

    private List<CustomerId> chosen(Criterion... criteria) {
        assertThat(segments.count(CAMILLE, List.of(criteria)))
                .as("counted by the database")
                .isEqualTo(segments.members(CAMILLE, List.of(criteria)).size());
        return segments.audience(CAMILLE, List.of(criteria), Channel.POST).included().stream()
                .map(AudienceMember::id)
                .toList();
    }

    private Customer person(String given, String family, String street, String town) {
        return Fixtures.created(customers, addressed(given, family, street, town));
    }

    private Customer person(String given, String family, String street, String town, String language) {
        return Fixtures.created(
                customers,
                addressed(given, family, street, town)
                        .draft()
                        .language(language)
                        .build());
    }

    private static CustomerDetails addressed(String given, String family, String street, String town) {
        return CustomerDetails.person(PersonName.of(given, family))
                .draft()
                .address(new PostalAddress(street, "42000", town, "", "FR"))
                .build();
    }

    private void archive(Customer customer) {
        database.run(session -> session.createNativeMutationQuery("update customer set archived = true where id = :id")
                .setParameter("id", customer.id().value())
                .executeUpdate());
    }

    private void recordConsent(long id, Customer customer, String state, int minutes) {
        recordConsent(id, customer, Channel.POST, state, minutes);
    }

    private void recordConsent(long id, Customer customer, Channel channel, String state, int minutes) {
        database.run(session -> session.createNativeMutationQuery("""
                        insert into consent_proof (id, customer_id, channel, state, recorded_at, source, wording,
                            language, note, staff_name)
                        values (:id, :customer, :channel, :state, :at, 'SHOP', '', 'fr', '', 'Camille')""")
                .setParameter("id", id)
                .setParameter("customer", customer.id().value())
                .setParameter("channel", channel.name())
                .setParameter("state", state)
                .setParameter("at", NOON.plus(Duration.ofMinutes(minutes)))
                .executeUpdate());
    }
}
