package org.comptoir.customers.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.TODAY;
import static org.comptoir.customers.Fixtures.created;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.household.HouseholdResult.Joined;
import org.comptoir.customers.household.HouseholdResult.Refused;
import org.comptoir.customers.letter.AddressBlock;
import org.comptoir.customers.letter.MergeData;
import org.comptoir.customers.letter.Salutation;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.customers.mailing.Mailings;
import org.comptoir.customers.mailing.run.MailingDraft;
import org.comptoir.customers.mailing.run.StartResult;
import org.comptoir.customers.segment.Segments;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.Vouchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class HouseholdsTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("owner");
    private static final PostalAddress HOME = new PostalAddress("18, rue des Tanneurs", "84120", "Pertuis", "", "FR");
    private static final PostalAddress CASTLE =
            new PostalAddress("3, montée du Château", "84160", "Lourmarin", "", "FR");

    @Parameter
    TestEngine engine;

    private Database database;
    private Customers customers;
    private Households households;
    private Customer marc;
    private Customer lucie;
    private Customer jade;

    @BeforeEach
    void open() {
        database = Fixtures.database(engine);
        customers = new Customers(database, CLOCK);
        households = new Households(database, CLOCK);
        marc = created(customers, person("M.", "Marc"));
        lucie = created(customers, person("Mme", "Lucie"));
        jade = created(
                customers,
                person("", "Jade")
                        .draft()
                        .birthday(Birthday.of(LocalDate.of(2018, 5, 2)))
                        .build());
    }

    private static CustomerDetails person(String title, String given) {
        return CustomerDetails.person(new PersonName(title, given, "", "Lefèvre", ""))
                .draft()
                .address(HOME)
                .build();
    }

    private Household joined(CustomerId customer, CustomerId other) {
        return ((Joined) households.join(CAMILLE, customer, other)).household();
    }

    @Test
    void isJoinedAndLeft() {
        assertThat(households.of(marc.id())).isEmpty();
        joined(lucie.id(), marc.id());
        var all = joined(jade.id(), marc.id());
        assertThat(all.members()).extracting(Customer::id).containsExactly(jade.id(), lucie.id(), marc.id());
        assertThat(households.of(lucie.id())).contains(all);
        assertThat(households.join(CAMILLE, jade.id(), lucie.id()))
                .isEqualTo(new Refused(HouseholdProblem.SAME_ALREADY));
        assertThat(households.join(CAMILLE, jade.id(), jade.id())).isEqualTo(new Refused(HouseholdProblem.ONESELF));
        assertThat(households.join(CAMILLE, jade.id(), new CustomerId(999_999)))
                .isEqualTo(new Refused(HouseholdProblem.UNKNOWN_CUSTOMER));
        var company = created(customers, CustomerDetails.company("L’Échoppe"));
        assertThat(households.join(CAMILLE, company.id(), marc.id()))
                .isEqualTo(new Refused(HouseholdProblem.NOT_A_PERSON));

        assertThat(households.leave(CAMILLE, jade.id())).isTrue();
        assertThat(households.leave(CAMILLE, jade.id())).isFalse();
        assertThat(households.leave(CAMILLE, marc.id())).isTrue();
        assertThat(households.of(lucie.id())).as("nobody is a household alone").isEmpty();
    }

    @Test
    void movesTogether() {
        joined(lucie.id(), marc.id());
        joined(jade.id(), marc.id());
        customers.change(
                CAMILLE,
                jade.id(),
                jade.version(),
                jade.details().draft().address(CASTLE).build());
        var moved = households.moveTogether(CAMILLE, marc.id(), HOME, CASTLE);
        assertThat(moved).extracting(Customer::id).containsExactly(lucie.id());
        assertThat(customers.customer(lucie.id()).orElseThrow().details().address())
                .isEqualTo(CASTLE);
        assertThat(households.of(marc.id()).orElseThrow().sharing(marc.id(), CASTLE))
                .hasSize(2);
        assertThat(customers.edits(CAMILLE, lucie.id(), 1)).singleElement().satisfies(edit -> {
            assertThat(edit.before().address()).isEqualTo(HOME);
            assertThat(edit.staffName()).isEqualTo(CAMILLE.name());
        });

        assertThat(households.move(CAMILLE, List.of(lucie.id()), CASTLE, HOME)).hasSize(1);
        assertThat(households.of(marc.id()).orElseThrow().sharing(marc.id(), CASTLE))
                .as("who lived there before stays")
                .extracting(Customer::id)
                .containsExactly(jade.id());
    }

    @Test
    void addressesLettersAsTheShopSays() {
        joined(lucie.id(), marc.id());
        var family = joined(jade.id(), marc.id());
        var letter = family.letter(TODAY);
        assertThat(letter.addressee(Language.FRENCH)).isEqualTo("Madame et Monsieur Lefèvre");
        assertThat(letter.addressee(Language.ITALIAN)).isEqualTo("Signora e Signor Lefèvre");
        households.leave(CAMILLE, lucie.id());
        var two = households.of(marc.id()).orElseThrow();
        assertThat(two.letter(TODAY).addressee(Language.FRENCH)).isEqualTo("Famille Lefèvre");
        assertThat(households.addressed(CAMILLE, two.id(), " Marc et Jade Lefèvre ", "Chers amis,"))
                .isTrue();
        assertThat(households.addressed(CAMILLE, two.id(), "x".repeat(121), "")).isFalse();
        var own = households.of(jade.id()).orElseThrow().letter(TODAY);
        assertThat(own.addressee(Language.ENGLISH)).isEqualTo("Marc et Jade Lefèvre");
        assertThat(own.salutation(Language.ENGLISH)).isEqualTo("Chers amis,");
    }

    @Test
    void getsOneLetterTogetherButOwnLettersAlone() {
        var paul = created(customers, person("M.", "Paul"));
        customers.change(
                CAMILLE,
                lucie.id(),
                lucie.version(),
                lucie.details()
                        .draft()
                        .name(new PersonName("Mme", "Lucie", "", "Sanchis", ""))
                        .build());
        joined(lucie.id(), marc.id());
        var segments = new Segments(database, CLOCK, () -> Language.FRENCH);
        var loyalty = new Loyalty(database, CLOCK, (session, deed, rows) -> {});
        var mailings =
                new Mailings(database, CLOCK, loyalty, new Vouchers(database, CLOCK, (session, deed, rows) -> {}));

        var all = segments.audienceOf(OWNER, List.of(marc.id(), lucie.id(), paul.id()), Channel.POST);
        assertThat(all.size())
                .as("one of the two, and Paul, who only has the same door")
                .isEqualTo(2);
        var draft = MailingDraft.labels("Rentrée", Language.FRENCH);
        var run = ((StartResult.Started) mailings.start(OWNER, draft, all)).run();
        var letters = mailings.nextBatch(OWNER, run.id(), 10);
        assertThat(letters).isEqualTo(mailings.preview(all.included()));
        assertThat(letters).extracting(HouseholdsTest::head).containsExactly("Famille Lefèvre", "M. Paul LEFÈVRE");
        assertThat(Salutation.of(letters.getFirst(), Language.FRENCH)).isEqualTo("Madame, Monsieur,");

        var birthday = segments.audienceOf(OWNER, List.of(marc.id()), Channel.POST);
        assertThat(mailings.preview(birthday.included()))
                .extracting(HouseholdsTest::head)
                .containsExactly("M. Marc LEFÈVRE");
    }

    private static String head(MergeData letter) {
        return AddressBlock.of(letter, Language.FRENCH, "FR").getFirst();
    }
}
