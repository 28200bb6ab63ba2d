package org.comptoir.customers.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;
import static org.comptoir.customers.Fixtures.created;
import static org.comptoir.customers.Fixtures.elodie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.customer.ChangeResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.changefeed.ChangeFeed;
import org.comptoir.customers.customer.details.CustomerProblem;
import org.comptoir.customers.customer.details.FieldId;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.customer.details.FieldValues;
import org.comptoir.customers.segment.Criterion;
import org.comptoir.customers.segment.FieldTest;
import org.comptoir.customers.segment.Segment;
import org.comptoir.customers.segment.Segments;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class OwnFieldServiceTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");

    @Parameter
    TestEngine engine;

    private Customers customers;
    private OwnFieldService fields;
    private Segments segments;
    private ChangeFeed feed;

    @BeforeEach
    void aShop() {
        Database database = Fixtures.database(engine);
        customers = new Customers(database, CLOCK);
        feed = new ChangeFeed(database, CLOCK);
        fields = new OwnFieldService(database, feed, "Ville"::equals);
        segments = new Segments(database, CLOCK, () -> Language.FRENCH);
    }

    private OwnField made(FieldSpec spec) {
        return ((FieldResult.Kept) fields.add(OWNER, spec)).field();
    }

    private FieldProblem refused(FieldSpec spec) {
        return ((FieldResult.Refused) fields.add(OWNER, spec)).problem();
    }

    private Customer filled(Customer customer, OwnField field, FieldValue value) {
        var details = customer.details()
                .draft()
                .fields(customer.details().fields().with(field.id(), value))
                .build();
        return ((ChangeResult.Changed) customers.change(CAMILLE, customer.id(), customer.version(), details)).now();
    }

    @Test
    void keepsFieldsInTheirOrder() {
        var activity = made(FieldSpec.of("Activité", OwnFieldKind.CHOICE, "épicerie", "hôtel"));
        var since = made(FieldSpec.of("Fidèle depuis", OwnFieldKind.NUMBER)
                .required(true)
                .summary(false)
                .of(FieldScope.COMPANIES)
                .rights(Role.MANAGER, Role.CASHIER));

        assertThat(since.spec().editedBy()).isEqualTo(Role.MANAGER);
        assertThat(fields.all().all()).containsExactly(activity, since);
        fields.arrange(OWNER, List.of(since.id(), activity.id()));
        assertThat(fields.all().all()).containsExactly(since, activity);
        assertThat(fields.all().seenBy(Role.CASHIER)).containsExactly(activity);
        assertThat(fields.all().named("ACTIVITE")).contains(activity);
        assertThatThrownBy(() -> fields.add(CAMILLE, FieldSpec.of("x", OwnFieldKind.TEXT)))
                .hasMessageContaining(Permission.CHANGE_SETTINGS.name());
    }

    @Test
    void refusesWhatCannotBe() {
        made(FieldSpec.of("Activité", OwnFieldKind.TEXT));

        assertThat(refused(FieldSpec.of("activite", OwnFieldKind.DATE))).isEqualTo(FieldProblem.NAME_TAKEN);
        assertThat(refused(FieldSpec.of("Ville", OwnFieldKind.DATE))).isEqualTo(FieldProblem.NAME_RESERVED);
        assertThat(refused(FieldSpec.of(" ", OwnFieldKind.DATE))).isEqualTo(FieldProblem.NAME_UNFIT);
        assertThat(refused(FieldSpec.of("a{b", OwnFieldKind.DATE))).isEqualTo(FieldProblem.NAME_UNFIT);
        assertThat(refused(FieldSpec.of("x".repeat(41), OwnFieldKind.DATE))).isEqualTo(FieldProblem.NAME_UNFIT);
        assertThat(refused(FieldSpec.of("\uFB03".repeat(27), OwnFieldKind.DATE)))
                .as("ligatures expand")
                .isEqualTo(FieldProblem.NAME_UNFIT);
        assertThat(refused(FieldSpec.of("Choix", OwnFieldKind.CHOICE))).isEqualTo(FieldProblem.CHOICES_UNFIT);
        assertThat(refused(FieldSpec.of("Choix", OwnFieldKind.CHOICE, "a;b"))).isEqualTo(FieldProblem.CHOICES_UNFIT);
        assertThat(refused(FieldSpec.of("Choix", OwnFieldKind.CHOICES, "é", "E")))
                .isEqualTo(FieldProblem.CHOICE_TWICE);
    }

    @Test
    void keepsWhatIsInUse() {
        var packing = made(FieldSpec.of("Emballage", OwnFieldKind.CHOICE, "kraft", "soie"));
        var kraft = packing.choices().getFirst();
        var silk = packing.choices().getLast();
        var customer = filled(created(customers, elodie()), packing, new FieldValue.Choice(kraft.id()));
        var before = feed.newest();

        assertThat(fields.uses(OWNER)).isEqualTo(Map.of(packing.id(), 1L));
        assertThat(fields.choiceUses(OWNER, packing.id())).isEqualTo(Map.of(kraft.id(), 1L));
        assertThat(fields.delete(OWNER, packing.id())).contains(FieldProblem.FIELD_USED);
        assertThat(fields.change(OWNER, packing.id(), FieldSpec.of("Emballage", OwnFieldKind.TEXT)))
                .isEqualTo(new FieldResult.Refused(FieldProblem.KIND_USED));
        assertThat(fields.change(OWNER, packing.id(), packing.spec().choosing(List.of(silk))))
                .isEqualTo(new FieldResult.Refused(FieldProblem.CHOICE_USED));

        var renamed = packing.spec()
                .named("Papier")
                .choosing(List.of(new FieldChoice(kraft.id(), "papier kraft", true), FieldChoice.of("lin")));
        var changed = ((FieldResult.Kept) fields.change(OWNER, packing.id(), renamed)).field();

        assertThat(changed.name()).isEqualTo("Papier");
        assertThat(changed.choices()).extracting(FieldChoice::label).containsExactly("papier kraft", "lin");
        assertThat(changed.offered(new FieldValue.Choice(kraft.id()))).hasSize(2);
        assertThat(changed.offered(null)).hasSize(1);
        assertThat(feed.newest()).as("search is told").isGreaterThan(before);
        assertThat(fields.archive(OWNER, packing.id(), true).archived()).isTrue();
        assertThat(fields.all().current()).isEmpty();
        assertThat(customers.customer(customer.id()).orElseThrow().details().fields())
                .isEqualTo(customer.details().fields());
    }

    @Test
    void keepsAValueOfEachKindAndFindsItByASegment() {
        var other = created(customers, Fixtures.person("Marco", "Rossi", "Pisa"));
        var customer = created(customers, elodie());
        var text = made(FieldSpec.of("Texte", OwnFieldKind.TEXT));
        var number = made(FieldSpec.of("Nombre", OwnFieldKind.NUMBER));
        var amount = made(FieldSpec.of("Montant", OwnFieldKind.AMOUNT));
        var day = made(FieldSpec.of("Jour", OwnFieldKind.DATE));
        var choice = made(FieldSpec.of("Choix", OwnFieldKind.CHOICE, "a", "b"));
        var choices = made(FieldSpec.of("Plusieurs", OwnFieldKind.CHOICES, "a", "b", "c"));
        var answer = made(FieldSpec.of("Oui", OwnFieldKind.YES_NO));
        var linked = made(FieldSpec.of("Client", OwnFieldKind.CUSTOMER));
        var a = choice.choices().getFirst().id();
        var some = choices.choices().stream().limit(2).map(FieldChoice::id).toList();
        var last = choices.choices().getLast().id();
        var values = new FieldValues(Map.of(
                text.id(), new FieldValue.Words("Épicerie 100 % fine"),
                number.id(), new FieldValue.Quantity(new BigDecimal("-2.500001")),
                amount.id(), new FieldValue.Amount(Money.of("-12.50")),
                day.id(), new FieldValue.Day(LocalDate.of(2019, 9, 3)),
                choice.id(), new FieldValue.Choice(a),
                choices.id(), new FieldValue.Choices(some),
                answer.id(), new FieldValue.Answer(false),
                linked.id(), new FieldValue.Other(other.id())));

        var details = customer.details().draft().fields(values).build();
        customers.change(CAMILLE, customer.id(), customer.version(), details);

        assertThat(customers.customer(customer.id()).orElseThrow().details()).isEqualTo(details);
        assertFinds(customer, text, new FieldTest.Contains("epicerie"), new FieldTest.Contains("icerie 100 %"));
        assertFinds(customer, text, new FieldTest.Says("épicerie 100 % FINE"));
        assertFindsNobody(text, new FieldTest.Contains("_picerie"), new FieldTest.Says("epicerie"));
        var low = new BigDecimal("-2.500001");
        assertFinds(customer, number, new FieldTest.NumberBetween(low, null), new FieldTest.NumberBetween(null, low));
        assertFindsNobody(number, new FieldTest.NumberBetween(new BigDecimal("-2.5"), null));
        assertFinds(customer, amount, new FieldTest.AmountBetween(Money.of("-12.50"), Money.ZERO));
        assertFindsNobody(amount, new FieldTest.AmountBetween(Money.ZERO, null));
        var then = LocalDate.of(2019, 9, 3);
        assertFinds(customer, day, new FieldTest.DayBetween(then, then));
        assertFindsNobody(day, new FieldTest.DayBetween(then.plusDays(1), null));
        assertFinds(customer, choice, new FieldTest.Chosen(List.of(a, 99L)));
        assertFindsNobody(choice, new FieldTest.Chosen(List.of(99L)));
        assertFinds(customer, choices, new FieldTest.Chosen(List.of(some.getLast(), last)));
        assertFindsNobody(choices, new FieldTest.Chosen(List.of(last)));
        assertFinds(customer, answer, new FieldTest.Answered(false), new FieldTest.Known());
        assertFindsNobody(answer, new FieldTest.Answered(true));
        assertFinds(other, linked, new FieldTest.Unknown());
    }

    @Test
    void keepsAFieldThatASavedGroupAsksOf() {
        var day = made(FieldSpec.of("Livré le", OwnFieldKind.DATE));
        var town = new Criterion.LivesIn("Apt");
        var filledIn = new Criterion.InField(day.id(), new FieldTest.Known());
        segments.save(OWNER, new Segment("Livrés", List.of(town, filledIn)));

        assertThat(fields.delete(OWNER, day.id())).contains(FieldProblem.FIELD_IN_GROUP);
        assertThat(fields.archive(OWNER, day.id(), true).archived()).isTrue();
        segments.save(OWNER, new Segment("Livrés", List.of(town)));
        assertThat(fields.delete(OWNER, day.id())).isEmpty();
    }

    private void assertFinds(Customer customer, OwnField field, FieldTest... tests) {
        for (var test : tests) {
            var criterion = new Criterion.InField(field.id(), test);
            segments.save(OWNER, new Segment("x", List.of(criterion)));
            assertThat(segments.named(OWNER, "x").orElseThrow().criteria()).containsExactly(criterion);
            assertThat(segments.members(OWNER, List.of(criterion)))
                    .as("%s", test)
                    .containsExactly(customer.id());
        }
    }

    private void assertFindsNobody(OwnField field, FieldTest... tests) {
        for (var test : tests) {
            assertThat(segments.members(OWNER, List.of(new Criterion.InField(field.id(), test))))
                    .isEmpty();
        }
    }

    @Test
    void whoMayNotChangeAFieldChangesOthersOnly() {
        var secret = made(FieldSpec.of("Marge", OwnFieldKind.NUMBER).rights(Role.CASHIER, Role.MANAGER));
        var customer = created(customers, elodie());
        var details = customer.details()
                .draft()
                .fields(FieldValues.NONE.with(secret.id(), new FieldValue.Quantity(BigDecimal.ONE)))
                .build();

        assertThat(customers.change(CAMILLE, customer.id(), customer.version(), details))
                .isEqualTo(new ChangeResult.Refused(CustomerProblem.FIELD_RIGHT));
        var changed = (ChangeResult.Changed) customers.change(OWNER, customer.id(), customer.version(), details);
        var noted = changed.now().details().draft().alertNote("x").build();
        var again = (ChangeResult.Changed)
                customers.change(CAMILLE, customer.id(), changed.now().version(), noted);
        assertThatThrownBy(() -> filled(again.now(), secret, new FieldValue.Answer(true)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(customers.customer(customer.id()).orElseThrow().createdAt()).isEqualTo(NOON);
        assertThat(fields.all().field(new FieldId(-1))).isEmpty();
        var edit = customers.edits(OWNER, customer.id(), 9).getLast();
        assertThat(customers.putBack(CAMILLE, customer.id(), edit.id()))
                .isEqualTo(new ChangeResult.Refused(CustomerProblem.FIELD_RIGHT));
        assertThat(customers.putBack(OWNER, customer.id(), edit.id())).isInstanceOf(ChangeResult.Changed.class);
    }

    @Test
    void segmentsTellNobodyOfAFieldThatTheirRoleDoesNotSee() {
        var secret = made(FieldSpec.of("Marge", OwnFieldKind.YES_NO).rights(Role.OWNER, Role.OWNER));
        var customer = created(customers, elodie());
        var details = customer.details()
                .draft()
                .fields(FieldValues.NONE.with(secret.id(), new FieldValue.Answer(true)))
                .build();
        customers.change(OWNER, customer.id(), customer.version(), details);
        assertThat(customers.edits(OWNER, customer.id(), 9)).hasSize(1);
        assertThat(customers.edits(CAMILLE, customer.id(), 9))
                .as("nor is it in the history")
                .isEmpty();
        var criteria = List.<Criterion>of(new Criterion.InField(secret.id(), new FieldTest.Answered(true)));
        segments.save(OWNER, new Segment("Marge", criteria));

        assertThat(segments.members(OWNER, criteria)).containsExactly(customer.id());
        assertThat(segments.saved(OWNER)).hasSize(1);
        assertThat(segments.saved(CAMILLE)).isEmpty();
        assertThat(segments.named(CAMILLE, "Marge")).isEmpty();
        var manager = new SignedInStaff(new StaffId(2), "Zoé", Role.MANAGER);
        assertThat(segments.save(manager, new Segment("MARGE", List.of())))
                .as("nor is it replaced unseen")
                .isFalse();
        assertThat(segments.saved(OWNER)).extracting(Segment::criteria).containsExactly(criteria);
        assertThat(segments.members(CAMILLE, criteria)).isEmpty();
        assertThat(segments.count(CAMILLE, criteria)).isZero();
        assertThat(segments.audience(CAMILLE, criteria, Channel.POST).size()).isZero();
    }

    @Test
    void whatWasDeletedMeanwhileIsNeitherChosenNorPutBack() {
        var packing = made(FieldSpec.of("Emballage", OwnFieldKind.CHOICE, "kraft", "soie"));
        var silk = new FieldValue.Choice(packing.choices().getLast().id());
        var chosen = filled(created(customers, elodie()), packing, silk);
        var bare = chosen.details().draft().fields(FieldValues.NONE).build();
        var cleared = ((ChangeResult.Changed) customers.change(CAMILLE, chosen.id(), chosen.version(), bare)).now();
        var edit = customers.edits(OWNER, chosen.id(), 1).getFirst();
        var gone = new ChangeResult.Refused(CustomerProblem.FIELD_GONE);

        assertThat(fields.change(
                        OWNER,
                        packing.id(),
                        packing.spec().choosing(List.of(packing.choices().getFirst()))))
                .isInstanceOf(FieldResult.Kept.class);
        assertThat(customers.change(CAMILLE, cleared.id(), cleared.version(), chosen.details()))
                .isEqualTo(gone);
        assertThat(customers.putBack(CAMILLE, cleared.id(), edit.id())).isEqualTo(gone);
        assertThat(fields.delete(OWNER, packing.id())).isEmpty();
        assertThat(customers.putBack(OWNER, cleared.id(), edit.id())).isEqualTo(gone);
    }
}
