package org.comptoir.desktop.customers.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.household.Household;
import org.comptoir.customers.relation.RelatedCustomer;
import org.comptoir.customers.relation.RelationKind;
import org.comptoir.desktop.customers.PeopleShop;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.task.DelayedExecutor;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.customers.CustomerSight;
import org.comptoir.shop.customers.SeenDetail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationsModelTest {

    @TempDir
    Path folder;

    private final PageMessages messages = new PageMessages();
    private PeopleShop people;
    private Customer elodie;
    private RelationsModel model;

    @BeforeEach
    void open() {
        people = new PeopleShop(folder);
        elodie = people.elodie();
        model = new RelationsModel(
                people.context(Language.FRENCH, people.tasks(), messages),
                people.shop.customerFile(),
                () -> "FR",
                this::reload);
        reload();
    }

    @AfterEach
    void close() {
        people.close();
        assertThat(people.errors).isEmpty();
    }

    private void reload() {
        model.about(elodie, around());
    }

    private RelatedPeople around() {
        var file = people.shop.customerFile();
        return new RelatedPeople(
                file.relations().of(elodie.id()),
                file.households().of(elodie.id()).orElse(null),
                120,
                CustomerSight.DEFAULT);
    }

    private void choose(RelationKind kind) {
        model.adding().choiceProperty().set(new RelationChoice(kind));
    }

    private void undo() {
        Objects.requireNonNull(messages.posted().getLast().message().undo()).run();
    }

    @Test
    void createsTheCompanySomebodyWorksForInFourFields() {
        var adding = model.adding();
        adding.begin();
        choose(RelationKind.EMPLOYER);
        adding.roleProperty().set("gérante");
        adding.queryProperty().set("L’Échoppe Durand");
        adding.create();
        assertThat(adding.familyProperty().get()).isEqualTo("L’Échoppe Durand");
        adding.phoneProperty().set("04 65 71 11 40");
        adding.keep();

        assertThat(adding.problemProperty().get()).isEmpty();
        assertThat(adding.openProperty().get()).isFalse();
        var related = around().relations().getFirst();
        assertThat(related.words()).isEqualTo("gérante");
        assertThat(related.other().details().kind()).isEqualTo(CustomerKind.COMPANY);
        assertThat(people.shop.customerFile().search().find("echoppe", 5).hits())
                .hasSize(2);
    }

    @Test
    void offersWhoIsKnownInsteadOfCreatingThemTwice() {
        var paul = people.person("Paul", "Fabre", "06 39 98 00 11", "Apt");
        var adding = model.adding();
        adding.begin();
        adding.queryProperty().set("Paul Fabre");
        adding.create();
        assertThat(adding.givenProperty().get()).isEqualTo("Paul");
        adding.phoneProperty().set("+33 6 39 98 00 11");
        adding.keep();
        assertThat(adding.problemProperty().get()).startsWith("Quelqu’un a déjà");
        assertThat(adding.hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.id()).isEqualTo(paul.id()));
        adding.add(paul.id());
        assertThat(around().othersAtHome(elodie.id())).extracting(Customer::id).containsExactly(paul.id());
    }

    @Test
    void addsTheNewPersonToWhoeverWasShownWhenItWasPressed() {
        var late = new DelayedExecutor();
        var paul = people.person("Paul", "Fabre", "06 39 98 00 11", "Apt");
        model = new RelationsModel(
                people.context(Language.FRENCH, late.tasks(), messages),
                people.shop.customerFile(),
                () -> "FR",
                () -> {});
        model.about(elodie, around());
        choose(RelationKind.EMPLOYER);
        model.adding().familyProperty().set("L’Échoppe Durand");
        model.adding().keep();
        model.about(paul, RelatedPeople.NOBODY);
        model.adding().begin();
        late.settle();

        assertThat(around().relations().getFirst().other().displayName()).isEqualTo("L’Échoppe Durand");
        assertThat(people.shop.customerFile().relations().of(paul.id())).isEmpty();
        assertThat(model.adding().openProperty().get())
                .as("the form of the other")
                .isTrue();
    }

    @Test
    void saysWhyTwoCannotBeRelated() {
        var paul = people.person("Paul", "Fabre", "06 39 98 00 11", "Apt");
        choose(RelationKind.EMPLOYER);
        model.adding().add(paul.id());
        assertThat(model.adding().problemProperty().get()).startsWith("Seule une société");
        assertThat(around().relations()).isEmpty();
    }

    @Test
    void endsARelationAndTakesItBack() {
        people.aroundElodie(elodie);
        reload();
        var employer = employer();
        model.end(employer);
        assertThat(around().ended()).extracting(RelatedCustomer::id).containsExactly(employer.id());
        undo();
        assertThat(employer().lasts()).isTrue();
    }

    private RelatedCustomer employer() {
        return around().relations().stream()
                .filter(related -> related.kind() == RelationKind.EMPLOYER)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bringsTheShopsWordsBackWithAHouseholdOfTwo() {
        var paul = people.person("Paul", "Fabre", "06 39 98 00 11", "Apt");
        model.adding().add(paul.id());
        reload();
        model.addressed(Objects.requireNonNull(around().household()), "Les Durand-Fabre", "Chers amis,");
        model.leave(paul);
        undo();
        assertThat(around().household())
                .extracting(Household::addressee, Household::salutation)
                .containsExactly("Les Durand-Fabre", "Chers amis,");

        model.leave(paul);
        var rose = people.person("Rose", "Fabre", "06 39 98 00 12", "Apt");
        people.shop.customerFile().households().join(people.owner, paul.id(), rose.id());
        undo();
        assertThat(messages.posted().getLast().message().happened()).isEqualTo(paul.displayName());
    }

    @Test
    void keepsItsFormsOpenWhenTheRecordIsReadAgainAndTakesTheFocusOnce() {
        var adding = model.adding();
        adding.begin();
        model.beginAddressing("Famille Durand", "Bonjour,");
        assertThat(adding.takesFocus()).isTrue();
        reload();
        adding.begin();
        assertThat(adding.takesFocus()).isFalse();
        assertThat(model.addressingProperty().get()).isTrue();
        assertThat(model.addresseeProperty().get()).isEqualTo("Famille Durand");
        model.about(people.person("Paul", "Fabre", "06 39 98 00 11", "Apt"), RelatedPeople.NOBODY);
        assertThat(model.addressingProperty().get()).isFalse();
        assertThat(adding.openProperty().get()).isFalse();
    }

    @Test
    void takesSomebodyOutOfTheHouseholdAndBack() {
        var marc = people.aroundElodie(elodie);
        reload();
        model.leave(marc);
        assertThat(around().othersAtHome(elodie.id())).hasSize(1);
        undo();
        assertThat(around().othersAtHome(elodie.id())).hasSize(2);
    }

    @Test
    void tellsThePointsOfTheHouseholdOnlyToThoseWhoSeePoints() {
        var hidden = CustomerSight.DEFAULT.with(Role.CASHIER, Set.of(SeenDetail.BIRTHDAY));
        model.about(elodie, new RelatedPeople(List.of(), null, 120, hidden));
        assertThat(model.seesPoints()).as("the owner").isTrue();
        people.signedIn.set(new SignedInStaff(people.owner.id(), "Nadia", Role.CASHIER));
        assertThat(model.seesPoints()).isFalse();
    }
}
