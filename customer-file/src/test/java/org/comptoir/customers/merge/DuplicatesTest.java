package org.comptoir.customers.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.merge.DuplicateGroup.Member;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.database.TestEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class DuplicatesTest {

    @Parameter
    TestEngine engine;

    private Customers customers;
    private Duplicates duplicates;

    @BeforeEach
    void open() {
        var database = Fixtures.database(engine);
        customers = new Customers(database, CLOCK);
        duplicates = new Duplicates(database, CLOCK);
    }

    private Customer person(String given, String family, String mobile, String street) {
        return Fixtures.created(
                customers,
                CustomerDetails.person(PersonName.of(given, family))
                        .draft()
                        .phone(PhoneNumber.read(mobile, "FR"))
                        .address(new PostalAddress(street, "84120", "Pertuis", "", "FR"))
                        .build());
    }

    private List<DuplicateGroup> found() {
        return duplicates.find(CAMILLE, percent -> {});
    }

    @Test
    void tellsHowSureItIsAndWhy() {
        var elodie = Fixtures.created(customers, Fixtures.elodie());
        var lefevre = person("Elodie", "Lefevre", "06 39 98 48 12", "3, rue Longue");
        var vial = person("Sylvie", "Vial", "06 39 98 00 01", "5, rue Courte");
        var short1 = person("S.", "Vial", "06 39 98 00 02", "5 RUE COURTE");
        person("Colette", "Arnal", "04 90 00 00 01", "9, place Haute");
        person("Claude", "Arnal", "04 90 00 00 01", "9, place Haute");
        person("Marc", "Blanc", "06 39 98 00 01", "1, rue Neuve");

        var found = found();

        assertThat(found).hasSize(2);
        assertThat(found.getFirst().certainty()).isEqualTo(Certainty.SURE);
        assertThat(found.getFirst().members()).extracting(Member::id).containsExactly(elodie.id(), lefevre.id());
        assertThat(found.getFirst().inOrder())
                .containsExactly(DuplicateReason.SAME_MOBILE, DuplicateReason.SIMILAR_NAME);
        assertThat(found.getLast().certainty()).isEqualTo(Certainty.PROBABLE);
        assertThat(found.getLast().members()).extracting(Member::id).containsExactly(vial.id(), short1.id());
        assertThat(found.getLast().inOrder()).containsExactly(DuplicateReason.SHORT_NAME, DuplicateReason.SAME_ADDRESS);
    }

    @Test
    void threeOfOnePersonAreOneGroupAndWhoIsNotTheSameStaysApart() {
        var one = person("Nora", "Meyer", "06 39 98 48 12", "3, rue Longue");
        var two = person("Nora", "Meier", "06 39 98 48 12", "");
        var three = Fixtures.created(
                customers,
                CustomerDetails.person(PersonName.of("Meyer", "Nora"))
                        .draft()
                        .phone(PhoneNumber.read("+33 6 39 98 48 12", "FR"))
                        .email(new EmailAddress("nora@mel.example"))
                        .birthday(new Birthday(2, 29, null))
                        .build());

        assertThat(found()).hasSize(1);
        assertThat(found().getFirst().members()).hasSize(3);

        duplicates.distinguish(CAMILLE, List.of(two.id(), one.id()));
        duplicates.distinguish(CAMILLE, List.of(one.id(), two.id()));
        assertThat(found())
                .allSatisfy(group ->
                        assertThat(group.members()).extracting(Member::id).doesNotContainSequence(one.id(), two.id()));
        duplicates.distinguish(CAMILLE, List.of(one.id(), two.id(), three.id()));
        assertThat(found()).isEmpty();
        duplicates.forgetDistinction(CAMILLE, List.of(one.id(), two.id(), three.id()));
        assertThat(found()).hasSize(1);
    }

    @Test
    void whatManyShareSaysNothing() {
        var progress = new ArrayList<Integer>();
        for (var i = 0; i < DuplicatePairs.MAX_SHARED + 4; i++) {
            person("", "", "04 90 79 00 00", "1, place du March\u00e9");
        }

        assertThat(duplicates.find(CAMILLE, progress::add)).isEmpty();
        assertThat(progress).isSorted().endsWith(100);
    }

    @Test
    void namesAreAlikeButForALetter() {
        assertThat(NameLikeness.distance("meyer", "meier")).isEqualTo(1);
        assertThat(NameLikeness.of("Jérôme", "Giraud").alike(NameLikeness.of("Jérome", "Girault")))
                .isEmpty();
        assertThat(NameLikeness.of("Martine", "Roy").alike(NameLikeness.of("Martine", "Roy-Blanc")))
                .contains(DuplicateReason.SIMILAR_NAME);
        assertThat(NameLikeness.of("Ana", "Roy").alike(NameLikeness.of("Eva", "Roy")))
                .isEmpty();
        assertThat(NameLikeness.of("", "").isOther(NameLikeness.of("Ana", "Roy")))
                .isFalse();
    }
}
