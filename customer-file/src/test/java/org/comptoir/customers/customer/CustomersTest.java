package org.comptoir.customers.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;
import static org.comptoir.customers.Fixtures.created;
import static org.comptoir.customers.Fixtures.elodie;
import static org.comptoir.customers.Fixtures.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.customer.changefeed.ChangeFeed;
import org.comptoir.customers.customer.changefeed.CustomerChange;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.customer.details.CustomerProblem;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.customer.details.FieldValues;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedInStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class CustomersTest {

    @Parameter
    TestEngine engine;

    private Database database;
    private Customers customers;

    @BeforeEach
    void open() {
        database = Fixtures.database(engine);
        customers = new Customers(database, CLOCK);
    }

    @Test
    void storesEveryEditableField() {
        var details = new CustomerDetails(
                CustomerKind.COMPANY,
                new PersonName("Dott.ssa", "Chiara", "Maria", "Dell'Orto", "jr."),
                "Lo Spaccio, S.r.l.",
                "Responsabile acquisti",
                List.of(
                        new ContactPhone("work", PhoneNumber.read("+39 02 1234 5678", "IT"), false),
                        new ContactPhone("x-aunt", PhoneNumber.read("demander Luc", "FR"), true)),
                List.of(
                        new ContactEmail("", "no address at all", false),
                        new ContactEmail("home", "c@x.example", true)),
                List.of(new ContactAddress(
                        "home", new PostalAddress("Via Roma 1\nScala B", "56122", "Pisa", "PI", "IT"), true)),
                new Birthday(2, 29, null),
                "it",
                "Ne prend que des œufs « bio » ❤ 漢字",
                List.of("zélé", "Atelier", "atelier", " ", "Atelier"),
                List.of("https://spaccio.example/", "https://due.example/"),
                List.of(
                        new ExtraProperty("item1", "X-ABDATE", "TYPE=pref", "x".repeat(40_000)),
                        new ExtraProperty("", "X-NOTHING", "", "")),
                "urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
                "C-12",
                new CompanyNumbers("IT09876543217", "", "01234567897", "ABC1234", "spaccio@pec.example.it"),
                FieldValues.NONE);

        var customer = created(customers, details);

        assertThat(customers.customer(customer.id())).contains(customer);
        assertThat(customer.details()).isEqualTo(details);
        assertThat(customer.details().tags()).containsExactly("Atelier", "atelier", "zélé");
        assertThat(customer.createdAt()).isEqualTo(NOON);
    }

    @Test
    void registersABusinessWithNumbersThatCanBeRight() {
        var hotel = created(customers, CustomerDetails.company("Hôtel du Grand Chais"));

        var kept = customers.register(CAMILLE, hotel.id(), Map.of(CompanyField.VAT_NUMBER, "FR 19 812 345 676"), "FR");
        assertThat(customers.register(CAMILLE, hotel.id(), Map.of(CompanyField.VAT_NUMBER, "FR 20 812 345 676"), "FR"))
                .isEqualTo(new CompanyChange.Faulty(List.of(CompanyField.VAT_NUMBER)));

        var now = customers.customer(hotel.id()).orElseThrow();
        assertThat(kept).isEqualTo(new CompanyChange.Kept(now));
        assertThat(now.details().companyNumbers().vatNumber()).isEqualTo("FR19812345676");
        var wrong = now.details()
                .draft()
                .companyNumbers(new CompanyNumbers("FR19812345676", "303265045", "", "", ""))
                .build();
        assertThat(customers.change(CAMILLE, now.id(), now.version(), wrong))
                .isEqualTo(new ChangeResult.Refused(CustomerProblem.COMPANY_NUMBER));
        customers.register(CAMILLE, hotel.id(), Map.of(), "FR");
        assertThat(customers.customer(hotel.id()).orElseThrow().details().companyNumbers())
                .isEqualTo(CompanyNumbers.NONE);
        var nobody = new SignedInStaff(CAMILLE.id(), "nobody", CAMILLE.role(), Set.of());
        assertThatThrownBy(() -> customers.register(nobody, hotel.id(), Map.of(), "FR"))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void numbersCustomersFrom1001() {
        var first = created(customers, elodie());
        var second = created(customers, person("Marc", "Lefèvre", "Pertuis"));

        assertThat(first.number()).isEqualTo("1001");
        assertThat(second.number()).isEqualTo("1002");
        assertThat(customers.byNumber(" 1002 ")).contains(second);
        assertThat(customers.byNumber("")).isEmpty();
        assertThat(customers.byCard(second.cardCode().text().toLowerCase(Locale.ROOT)))
                .contains(second);
        assertThat(customers.byCard("C1002")).isEmpty();
        assertThat(customers.byCard("")).isEmpty();
    }

    @Test
    void returnsThePreviousDetailsForAnUndo() {
        var customer = created(customers, elodie());
        var moved = elodie().draft().phones(List.of()).alertNote("casier 12").build();

        var changed = (ChangeResult.Changed) customers.change(CAMILLE, customer.id(), customer.version(), moved);
        assertThat(changed.before()).isEqualTo(elodie());
        assertThat(changed.now()).isEqualTo(customers.customer(customer.id()).orElseThrow());
        assertThat(changed.now().details()).isEqualTo(moved);

        var undone = (ChangeResult.Changed)
                customers.change(CAMILLE, customer.id(), changed.now().version(), changed.before());
        assertThat(undone.now().details()).isEqualTo(elodie());
    }

    @Test
    void refusesAChangeMadeOnAnOlderVersion() {
        var customer = created(customers, elodie());
        customers.change(
                CAMILLE,
                customer.id(),
                customer.version(),
                elodie().draft().alertNote("one").build());

        var result = customers.change(
                CAMILLE,
                customer.id(),
                customer.version(),
                elodie().draft().alertNote("two").build());

        assertThat(result)
                .isInstanceOfSatisfying(
                        ChangeResult.ChangedMeanwhile.class,
                        meanwhile -> assertThat(meanwhile.now().details().alertNote())
                                .isEqualTo("one"));
    }

    @Test
    void acceptsOneOfManyConcurrentChanges() throws Exception {
        var customer = created(customers, elodie());

        var results = concurrently(
                8,
                i -> customers.change(
                        CAMILLE,
                        customer.id(),
                        customer.version(),
                        elodie().draft().alertNote("note " + i).build()));

        assertThat(results).filteredOn(ChangeResult.Changed.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(ChangeResult.ChangedMeanwhile.class::isInstance)
                .hasSize(7);
    }

    @Test
    void givesConcurrentlyCreatedCustomersDistinctNumbers() throws Exception {
        created(customers, elodie());

        var numbers = concurrently(
                        8,
                        i -> IntStream.range(0, 5)
                                .mapToObj(n -> created(customers, person("Anne " + i, "Martin " + n, "Apt"))
                                        .number())
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();

        assertThat(numbers).hasSize(40).doesNotHaveDuplicates();
        assertThat(customers.count()).isEqualTo(41);
    }

    @Test
    void refusesInvalidDetails() {
        assertThat(customers.create(CAMILLE, CustomerDetails.company("  ")))
                .isEqualTo(new CreateResult.Refused(CustomerProblem.NAMELESS));
        assertThat(customers.create(CAMILLE, CustomerDetails.company("é".repeat(201))))
                .isEqualTo(new CreateResult.Refused(CustomerProblem.TOO_LONG));
        assertThat(customers.create(
                        CAMILLE,
                        elodie().draft()
                                .alertNote("carte 4539 1488 0343 6467 !")
                                .build()))
                .isEqualTo(new CreateResult.Refused(CustomerProblem.CARD_NUMBER));
        assertThatThrownBy(() -> database.run(session -> customers.add(session, CustomerDetails.company(""))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(customers.count()).isZero();
    }

    @Test
    void storesTheLongestNames() {
        var details =
                CustomerDetails.person(new PersonName("Mme", "Œ".repeat(120), "ß".repeat(120), "Æ".repeat(120), ""));

        assertThat(created(customers, details).details()).isEqualTo(details);
    }

    @Test
    void hidesAndRestoresArchivedCustomers() {
        var customer = created(customers, elodie());

        var archived = customers.archive(CAMILLE, customer.id());
        assertThat(archived.archived()).isTrue();
        assertThat(customers.byNumber(customer.number())).isEmpty();
        assertThat(customers.count()).isZero();
        assertThat(customers.customer(customer.id())).contains(archived);

        assertThat(customers.restore(CAMILLE, customer.id()).archived()).isFalse();
        assertThat(customers.byNumber(customer.number())).isPresent();
    }

    @Test
    void createsACustomerFromOneFieldUnlessPhoneOrEmailIsKnown() {
        var first = customers.createAtTill(CAMILLE, "noémie durieux 06 39 98 60 84", "FR");
        assertThat(first)
                .isInstanceOfSatisfying(
                        CreateResult.Created.class,
                        created -> assertThat(created.customer().listName()).isEqualTo("Durieux, Noémie"));

        var repeated = customers.createAtTill(CAMILLE, "+33639986084", "FR");
        assertThat(repeated)
                .isInstanceOfSatisfying(
                        CreateResult.KnownAlready.class,
                        known -> assertThat(known.customers())
                                .extracting(Customer::displayName)
                                .containsExactly("Noémie Durieux"));
        assertThat(customers.createAtTill(CAMILLE, " ", "FR"))
                .isEqualTo(new CreateResult.Refused(CustomerProblem.NAMELESS));
        assertThat(customers.count()).isOne();
    }

    @Test
    void answersExactQueriesWithoutTheSearchIndex() {
        var elodie = created(customers, elodie());
        var benoit = created(customers, person("Benoît", "Dubreuil", "La Tour-d’Aigues"));

        assertThat(customers.exactly("durand-lefe", "FR", 10)).containsExactly(elodie);
        assertThat(customers.exactly("DU", "FR", 10)).containsExactly(benoit, elodie);
        assertThat(customers.exactly("1002", "FR", 10)).containsExactly(benoit);
        assertThat(customers.exactly("+33 6 39 98 48 12", "FR", 10)).containsExactly(elodie);
        assertThat(customers.exactly("Elodie.DL@courriel.example", "FR", 10)).containsExactly(elodie);
        assertThat(customers.exactly("", "FR", 10)).isEmpty();
    }

    @Test
    void writesEveryChangeToTheFeedInItsOwnTransaction() {
        var feed = new ChangeFeed(database, CLOCK);
        var from = feed.newest();
        var customer = created(customers, elodie());
        assertThatThrownBy(() -> database.run(session -> {
                    customers.add(session, elodie());
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");
        customers.archive(CAMILLE, customer.id());

        assertThat(feed.after(from, 10))
                .extracting(CustomerChange::first)
                .containsExactly(customer.id(), customer.id());
    }

    @Test
    void addsManyAndReadsTheWholeFile() {
        var details = IntStream.range(0, 620)
                .mapToObj(i -> elodie().draft().uid("urn:x:" + i).build())
                .toList();
        var added = database.write(session -> customers.addAll(session, details));

        var read = new ArrayList<Customer>();
        customers.forEachBatch(read::addAll);
        assertThat(read).containsExactlyElementsOf(added);
        assertThat(customers.customers(List.of(new CustomerId(-1), added.get(3).id())))
                .containsExactly(added.get(3));
    }

    @Test
    void recognisesAnEmailIgnoringCase() {
        created(customers, elodie());

        assertThat(customers.createAtTill(CAMILLE, "ELODIE.DL@courriel.example", "FR"))
                .isInstanceOf(CreateResult.KnownAlready.class);
    }

    private interface Turn<T> {
        T run(int i) throws Exception;
    }

    private static <T> List<T> concurrently(int threads, Turn<T> turn) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var results = new ArrayList<T>();
            for (var future : pool.invokeAll(IntStream.range(0, threads)
                    .<Callable<T>>mapToObj(i -> () -> turn.run(i))
                    .toList())) {
                results.add(future.get());
            }
            return results;
        }
    }

    @Test
    void shortensTheNameToWhatASaleCanStore() {
        var name = PersonName.of("x".repeat(120), "\uD83C\uDF3C".repeat(60));
        var customer = created(customers, CustomerDetails.person(name));

        assertThat(customer.displayName()).hasSizeGreaterThan(200);
        assertThat(customer.atTheTill().displayName()).isEqualTo("x".repeat(120) + " " + "\uD83C\uDF3C".repeat(39));
    }
}
