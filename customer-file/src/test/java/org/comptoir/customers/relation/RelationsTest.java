package org.comptoir.customers.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;
import static org.comptoir.customers.Fixtures.created;
import static org.comptoir.customers.Fixtures.elodie;

import java.util.List;
import java.util.Set;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.list.CustomerList;
import org.comptoir.customers.relation.RelationResult.Refused;
import org.comptoir.customers.relation.RelationResult.Related;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestEngine;
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
class RelationsTest {

    private static final RelationWords FRENCH = new RelationWords(Language.FRENCH);

    @Parameter
    TestEngine engine;

    private Database database;
    private Relations relations;
    private Customer elodie;
    private Customer jade;
    private Customer shop;

    @BeforeEach
    void open() {
        database = Fixtures.database(engine);
        var customers = new Customers(database, CLOCK);
        relations = new Relations(database, CLOCK);
        elodie = created(customers, elodie());
        jade = created(customers, CustomerDetails.person(new PersonName("Mlle", "Jade", "", "Lefèvre", "")));
        shop = created(customers, CustomerDetails.company("L’Échoppe Durand"));
    }

    private RelationResult relate(Customer customer, RelationKind kind, Customer other, String words) {
        return relations.add(CAMILLE, customer.id(), NewRelation.of(kind, other.id(), words));
    }

    private List<String> words(Customer customer) {
        return relations.of(customer.id()).stream()
                .map(related -> related.other().displayName() + ": " + FRENCH.of(related))
                .toList();
    }

    @Test
    void isToldFromBothSidesInTheRightWords() {
        relate(shop, RelationKind.CONTACT_PERSON, elodie, "gérante");
        relate(elodie, RelationKind.CHILD, jade, "");
        assertThat(words(shop)).containsExactly("Élodie Durand-Lefèvre: gérante");
        assertThat(words(elodie)).containsExactly("L’Échoppe Durand: employeur", "Jade Lefèvre: fille");
        assertThat(words(jade)).containsExactly("Élodie Durand-Lefèvre: mère");
        assertThat(new CustomerList(database, CLOCK, () -> Language.FRENCH).forCustomers(List.of(elodie.id())))
                .singleElement()
                .satisfies(row -> assertThat(row.employment()).isEqualTo("gérante · L’Échoppe Durand"));
    }

    @Test
    void ownWordsHaveTwoSides() {
        relations.add(
                CAMILLE,
                elodie.id(),
                new NewRelation(RelationKind.OTHER, jade.id(), "élève de piano", "professeure de piano"));
        assertThat(words(elodie)).containsExactly("Jade Lefèvre: élève de piano");
        assertThat(words(jade)).containsExactly("Élodie Durand-Lefèvre: professeure de piano");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(relate(elodie, RelationKind.PARTNER, elodie, "")).isEqualTo(new Refused(RelationProblem.ONESELF));
        assertThat(relate(elodie, RelationKind.EMPLOYER, jade, ""))
                .isEqualTo(new Refused(RelationProblem.NOT_A_COMPANY));
        assertThat(relate(elodie, RelationKind.PARTNER, shop, "")).isEqualTo(new Refused(RelationProblem.NOT_A_PERSON));
        assertThat(relate(elodie, RelationKind.OTHER, shop, " ")).isEqualTo(new Refused(RelationProblem.WORDS_MISSING));
        assertThat(relate(elodie, RelationKind.OTHER, shop, "x".repeat(121)))
                .isEqualTo(new Refused(RelationProblem.TOO_LONG));
        assertThat(relations.add(CAMILLE, elodie.id(), NewRelation.of(RelationKind.PARTNER, new CustomerId(999_999))))
                .isEqualTo(new Refused(RelationProblem.UNKNOWN_CUSTOMER));

        relate(jade, RelationKind.PARENT, elodie, "");
        for (var again : Set.of(RelationKind.PARENT, RelationKind.CHILD)) {
            assertThat(relate(elodie, again, jade, "")).isEqualTo(new Refused(RelationProblem.KNOWN_ALREADY));
        }
        var nobody = new SignedInStaff(CAMILLE.id(), "Aide", CAMILLE.role(), Set.of());
        assertThatThrownBy(() -> relations.add(nobody, elodie.id(), NewRelation.of(RelationKind.PARTNER, jade.id())))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void endsAndStaysInTheHistory() {
        var first = ((Related) relate(elodie, RelationKind.EMPLOYER, shop, "gérante")).relation();
        assertThat(relations.end(CAMILLE, first.id())).isTrue();
        assertThat(relations.end(CAMILLE, first.id())).isFalse();
        assertThat(relations.of(shop.id())).singleElement().satisfies(ended -> {
            assertThat(ended.lasts()).isFalse();
            assertThat(ended.endedAt()).isEqualTo(NOON);
        });
        assertThat(new Employments(database).of(List.of(elodie.id()))).isEmpty();

        assertThat(relate(elodie, RelationKind.EMPLOYER, shop, "achats")).isInstanceOf(Related.class);
        assertThat(relations.resume(CAMILLE, first.id()))
                .as("works there again already")
                .isFalse();
        assertThat(relations.of(shop.id())).extracting(RelatedCustomer::words).containsExactly("achats", "gérante");
    }
}
