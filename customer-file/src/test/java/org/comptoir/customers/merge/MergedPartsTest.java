package org.comptoir.customers.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.created;
import static org.comptoir.customers.Fixtures.person;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.changefeed.ChangeFeed;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.customer.history.DetailField;
import org.comptoir.customers.document.CustomerDocumentResult;
import org.comptoir.customers.document.CustomerDocuments;
import org.comptoir.customers.document.DocumentFile;
import org.comptoir.customers.field.FieldResult;
import org.comptoir.customers.field.FieldSpec;
import org.comptoir.customers.field.OwnField;
import org.comptoir.customers.field.OwnFieldKind;
import org.comptoir.customers.field.OwnFieldService;
import org.comptoir.customers.household.Households;
import org.comptoir.customers.relation.Employment;
import org.comptoir.customers.relation.Employments;
import org.comptoir.customers.relation.NewRelation;
import org.comptoir.customers.relation.RelatedCustomer;
import org.comptoir.customers.relation.RelationKind;
import org.comptoir.customers.relation.Relations;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.staff.SignedInStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What is around a record follows a merge and comes back with it.
@ParameterizedClass
@EnumSource(TestEngine.class)
class MergedPartsTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("owner");

    @Parameter
    TestEngine engine;

    private Database database;
    private Customers customers;
    private CustomerMerges merges;
    private Customer kept;
    private Customer other;
    private Customer paul;

    @BeforeEach
    void open() {
        database = Fixtures.database(engine);
        customers = new Customers(database, CLOCK);
        merges = new CustomerMerges(database, CLOCK, customers, (session, deed, rows) -> {});
        kept = created(customers, person("Élodie", "Durand", "Pertuis"));
        other = created(customers, person("Elodie", "Durant", "Pertuis"));
        paul = created(customers, person("Paul", "Durand", "Pertuis"));
    }

    @Test
    void relationsAndTheHouseholdFollowAndComeBack() {
        var relations = new Relations(database, CLOCK);
        var households = new Households(database, CLOCK);
        relations.add(OWNER, other.id(), new NewRelation(RelationKind.PARTNER, paul.id(), "", ""));
        relations.add(OWNER, kept.id(), new NewRelation(RelationKind.PARTNER, paul.id(), "", ""));
        relations.add(OWNER, kept.id(), new NewRelation(RelationKind.OTHER, other.id(), "cousine", "cousine"));
        households.join(OWNER, other.id(), paul.id());

        var merge = merge();

        assertThat(relations.of(kept.id()))
                .as("told once, and nobody is related to themselves")
                .extracting(RelatedCustomer::other)
                .extracting(Customer::id)
                .containsExactly(paul.id());
        assertThat(relations.of(paul.id()))
                .extracting(RelatedCustomer::other)
                .extracting(Customer::id)
                .containsExactly(kept.id());
        assertThat(households.of(kept.id()).orElseThrow().members())
                .extracting(Customer::id)
                .containsExactlyInAnyOrder(kept.id(), paul.id());

        assertThat(merges.unmerge(OWNER, merge)).isInstanceOf(UnmergeResult.Undone.class);

        assertThat(households.of(kept.id())).isEmpty();
        assertThat(households.of(paul.id()).orElseThrow().members())
                .extracting(Customer::id)
                .containsExactlyInAnyOrder(other.id(), paul.id());
        assertThat(relations.of(kept.id())).hasSize(2);
    }

    @Test
    void aRelationOfBothRecordsEndsAndLastsAgainAsOne() {
        var relations = new Relations(database, CLOCK);
        relations.add(OWNER, other.id(), new NewRelation(RelationKind.PARTNER, paul.id(), "", ""));
        relations.add(OWNER, kept.id(), new NewRelation(RelationKind.PARTNER, paul.id(), "", ""));
        merge();
        var told = relations.of(kept.id()).getFirst().id();

        assertThat(relations.end(OWNER, told)).isTrue();
        assertThat(relations.of(kept.id()))
                .isNotEmpty()
                .allSatisfy(ended -> assertThat(ended.endedAt()).isNotNull());
        assertThat(relations.resume(OWNER, told)).isTrue();
        assertThat(relations.of(kept.id()))
                .singleElement()
                .satisfies(lasting -> assertThat(lasting.endedAt()).isNull());
    }

    @Test
    void anOldNumberFindsNobodyOnceWhoIsKeptIsArchived() {
        merge();
        assertThat(customers.byNumber(other.number())).map(Customer::id).contains(kept.id());
        customers.archive(OWNER, kept.id());
        assertThat(customers.byNumber(other.number())).isEmpty();
        assertThat(customers.byCard(other.cardCode().text())).isEmpty();
    }

    @Test
    void whoWorksForWhomFollowsBothEndsAndIsToldOnce() {
        var firm = created(customers, CustomerDetails.company("L’Échoppe"));
        var sameFirm = created(customers, CustomerDetails.company("Echoppe SARL"));
        var relations = new Relations(database, CLOCK);
        relations.add(OWNER, other.id(), new NewRelation(RelationKind.EMPLOYER, firm.id(), "vendeuse", ""));
        relations.add(OWNER, kept.id(), new NewRelation(RelationKind.EMPLOYER, sameFirm.id(), "vendeuse", ""));
        var employments = new Employments(database);
        var merge = merge();
        merges.merge(OWNER, MergeChoice.of(List.of(now(sameFirm), now(firm))));

        for (var asked : List.of(kept, sameFirm, other)) {
            assertThat(employments.of(List.of(asked.id()))).singleElement().satisfies(employment -> {
                assertThat(employment.person()).isEqualTo(kept.id());
                assertThat(employment.personName()).isEqualTo(kept.listName());
                assertThat(employment.company()).isEqualTo(sameFirm.id());
            });
        }

        merges.unmerge(OWNER, merge);
        assertThat(employments.of(List.of(sameFirm.id())))
                .extracting(Employment::person)
                .containsExactlyInAnyOrder(kept.id(), other.id());
    }

    @Test
    void documentsFollowAndComeBack() {
        var documents = new CustomerDocuments(database, CLOCK);
        var file = new DocumentFile("Mesures.txt", "Épaules 42".getBytes(StandardCharsets.UTF_8));
        var document = ((CustomerDocumentResult.Kept) documents.add(OWNER, other.id(), file)).document();

        var merge = merge();
        assertThat(documents.search(OWNER, kept.id(), "epaules")).containsExactly(document);
        assertThat(documents.count(OWNER, kept.id())).isEqualTo(1);

        merges.unmerge(OWNER, merge);
        assertThat(documents.count(OWNER, kept.id())).isZero();
        assertThat(documents.ofCustomer(OWNER, other.id())).containsExactly(document);
    }

    @Test
    void theShopsOwnFieldsAreUnitedAndPutBack() {
        var fields = new OwnFieldService(database, new ChangeFeed(database, CLOCK), name -> false);
        var activity = made(fields, FieldSpec.of("Activité", OwnFieldKind.TEXT));
        var packing = made(fields, FieldSpec.of("Emballage", OwnFieldKind.TEXT));
        fill(other, activity, "épicerie");
        fill(other, packing, "kraft");
        fill(kept, packing, "soie");

        var merge = merge();
        var details = now(kept).details();
        assertThat(details.fields().of(activity.id())).contains(new FieldValue.Words("épicerie"));
        assertThat(details.fields().of(packing.id())).contains(new FieldValue.Words("soie"));
        assertThat(customers.edits(OWNER, kept.id(), 1).getFirst().fields()).contains(DetailField.OWN_FIELDS);

        merges.unmerge(OWNER, merge);
        assertThat(now(kept).details().fields().values()).containsOnlyKeys(packing.id());
        assertThat(now(other).details().fields().values()).hasSize(2);
    }

    private static OwnField made(OwnFieldService fields, FieldSpec spec) {
        return ((FieldResult.Kept) fields.add(OWNER, spec)).field();
    }

    private void fill(Customer customer, OwnField field, String words) {
        var now = now(customer);
        customers.change(
                OWNER,
                now.id(),
                now.version(),
                now.details()
                        .draft()
                        .fields(now.details().fields().with(field.id(), new FieldValue.Words(words)))
                        .build());
    }

    private MergeId merge() {
        return ((MergeResult.Merged) merges.merge(OWNER, MergeChoice.of(List.of(now(kept), now(other))))).id();
    }

    private Customer now(Customer customer) {
        return database.read(session -> Customers.customers(session, List.of(customer.id())))
                .getFirst();
    }
}
