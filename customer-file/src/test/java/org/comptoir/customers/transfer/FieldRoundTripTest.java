package org.comptoir.customers.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.created;
import static org.comptoir.customers.Fixtures.elodie;
import static org.comptoir.customers.Fixtures.person;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.changefeed.ChangeFeed;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.customer.details.FieldValues;
import org.comptoir.customers.field.FieldChoice;
import org.comptoir.customers.field.FieldResult;
import org.comptoir.customers.field.FieldSpec;
import org.comptoir.customers.field.OwnField;
import org.comptoir.customers.field.OwnFieldKind;
import org.comptoir.customers.field.OwnFieldService;
import org.comptoir.customers.relation.Employments;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.customers.search.LastPurchaseDates;
import org.comptoir.customers.transfer.contact.RowProblem;
import org.comptoir.customers.transfer.dryrun.RowDecision;
import org.comptoir.customers.transfer.export.CustomerExport;
import org.comptoir.customers.transfer.kept.KeptColumn;
import org.comptoir.customers.transfer.vcard.VCardVersion;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The shop's own fields in files and in search.
class FieldRoundTripTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");
    private static final SignedInStaff MANAGER = new SignedInStaff(new StaffId(2), "Hélène", Role.MANAGER);
    private static final String LETTERS = "aeé\u0153'\"/-,.:=;\\ 漢0";

    private Database database;
    private Customers customers;
    private CustomerImport imports;
    private CustomerExport export;
    private OwnFieldService fields;
    private Customer someone;

    @BeforeEach
    void aShop() {
        database = Fixtures.database(TestEngine.DERBY);
        customers = new Customers(database, CLOCK);
        imports = new CustomerImport(
                database, customers, new Consents(database, CLOCK, (session, deed, rows) -> {}), CLOCK);
        export = new CustomerExport(database, ZoneOffset.UTC, (who, what, details) -> {});
        fields = new OwnFieldService(database, new ChangeFeed(database, CLOCK), name -> false);
        someone = created(customers, elodie());
    }

    private OwnField made(FieldSpec spec) {
        return ((FieldResult.Kept) fields.add(OWNER, spec)).field();
    }

    private Customer replaced(FieldValues values) {
        return database.write(session -> customers.replace(
                session, someone.id(), someone.details().draft().fields(values).build()));
    }

    private FieldValues now() {
        return customers.customer(someone.id()).orElseThrow().details().fields();
    }

    private List<OwnField> oneOfEachKind() {
        return List.of(OwnFieldKind.values()).stream()
                .map(kind -> made(FieldSpec.of("Champ, « " + kind + " »: x", kind, "Été, hiver", "kraft", "a:b=c\\d")))
                .toList();
    }

    private FieldValues random(Random random, List<OwnField> all, CustomerId other) {
        var values = FieldValues.NONE;
        for (var field : all) {
            var choices = field.choices().stream().map(FieldChoice::id).toList();
            var value = switch (field.kind()) {
                case TEXT -> new FieldValue.Words("x" + words(random) + "y");
                case NUMBER ->
                    new FieldValue.Quantity(BigDecimal.valueOf(
                            random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L), random.nextInt(0, 7)));
                case AMOUNT -> new FieldValue.Amount(Money.ofCents(random.nextLong(-10_000_000, 10_000_000)));
                case DATE -> new FieldValue.Day(LocalDate.of(1950, 1, 1).plusDays(random.nextInt(30_000)));
                case CHOICE -> new FieldValue.Choice(choices.get(random.nextInt(choices.size())));
                case CHOICES -> new FieldValue.Choices(choices.subList(random.nextInt(2), 3));
                case YES_NO -> new FieldValue.Answer(random.nextBoolean());
                case CUSTOMER -> new FieldValue.Other(other);
            };
            values = values.with(field.id(), value);
        }
        return values;
    }

    private static String words(Random random) {
        var words = new StringBuilder();
        random.ints(random.nextInt(30), 0, LETTERS.length()).forEach(letter -> words.append(LETTERS.charAt(letter)));
        return words.toString().replaceAll(" +", " ");
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void aTableBringsBackEachKind(TableKind kind) {
        var all = oneOfEachKind();
        var other = created(customers, person("Marco", "Rossi", "Pisa")).id();
        var random = new Random(kind.ordinal());
        for (var language : Language.values()) {
            var values = random(random, all, other);
            replaced(values);
            var out = new ByteArrayOutputStream();
            export.table(OWNER, List.of(someone.id()), kind, language, out, ProgressMonitor.unwatched());
            assertThat(dryRun(out.toByteArray()).changed()).isEmpty();
            replaced(FieldValues.NONE);

            run(out.toByteArray());

            assertThat(now()).as("%s %s", kind, language).isEqualTo(values);
        }
    }

    @ParameterizedTest
    @EnumSource(VCardVersion.class)
    void aCardBringsBackEachKind(VCardVersion version) {
        var all = oneOfEachKind();
        var values = random(new Random(7), all, someone.id());
        replaced(values);
        var out = new ByteArrayOutputStream();
        export.cards(OWNER, List.of(someone.id()), version, Language.FRENCH, out, ProgressMonitor.unwatched());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("X-COMPTOIR-COLUMN");
        replaced(FieldValues.NONE);

        run(out.toByteArray());

        assertThat(now()).isEqualTo(values);
        assertThat(customers.customer(someone.id()).orElseThrow().details().extras())
                .noneMatch(KeptColumn::isOne);
    }

    @Test
    void aColumnIsKnownByTheNameOfTheFieldInAnyCase() {
        var delivered = made(FieldSpec.of("Livré le", OwnFieldKind.CHOICE, "mardi", "jeudi"));
        var since = made(FieldSpec.of("Fidèle depuis", OwnFieldKind.NUMBER));
        var table = """
                Nom;Prénom;LIVRE LE;fidèle depuis;Ancien
                Petit;Zoé;Jeudi;2019;gardé
                Grand;Paul;vendredi;2020;
                """;

        var preview = dryRun(table.getBytes(StandardCharsets.UTF_8));
        assertThat(preview.kept().keySet())
                .singleElement()
                .satisfies(kept -> assertThat(KeptColumn.heading(kept)).contains("Ancien"));
        assertThat(preview.decisions().getLast())
                .isEqualTo(new RowDecision.Refused(3, RowProblem.FIELD_VALUE, "Livré le: vendredi"));
        run(table.getBytes(StandardCharsets.UTF_8));

        var zoe = customers.byNumber("1002").orElseThrow().details();
        assertThat(zoe.fields().of(delivered.id()))
                .contains(new FieldValue.Choice(delivered.choices().getLast().id()));
        assertThat(zoe.fields().of(since.id())).contains(new FieldValue.Quantity(BigDecimal.valueOf(2019)));
        assertThat(zoe.extras()).containsExactly(KeptColumn.of("Ancien", "gardé"));
        assertThat(customers.count()).isEqualTo(2);
    }

    @Test
    void aFieldThatIsGoneStaysAKeptColumn() {
        var field = made(FieldSpec.of("Activité", OwnFieldKind.TEXT));
        fields.archive(OWNER, field.id(), true);
        run("Nom;Prénom;Activité\nPetit;Zoé;épicerie\n".getBytes(StandardCharsets.UTF_8));

        var zoe = customers.byNumber("1002").orElseThrow().details();
        assertThat(zoe.fields()).isEqualTo(FieldValues.NONE);
        assertThat(zoe.extras()).containsExactly(KeptColumn.of("Activité", "épicerie"));
    }

    @Test
    void whatSomebodyDoesNotSeeTheyTakeToNoFile() {
        var secret = made(FieldSpec.of("Marge", OwnFieldKind.TEXT).rights(Role.OWNER, Role.OWNER));
        replaced(FieldValues.NONE.with(secret.id(), new FieldValue.Words("secret")));
        var out = new ByteArrayOutputStream();
        export.table(MANAGER, List.of(someone.id()), TableKind.CSV, Language.FRENCH, out, ProgressMonitor.unwatched());
        export.cards(
                MANAGER,
                List.of(someone.id()),
                VCardVersion.values()[0],
                Language.FRENCH,
                out,
                ProgressMonitor.unwatched());

        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("secret", "Marge");
    }

    @Test
    void searchFindsTheWordsAndFollowsTheirChoices(@TempDir Path folder) {
        var activity = made(FieldSpec.of("Activité", OwnFieldKind.CHOICE, "épicerie fine"));
        var secret = made(FieldSpec.of("Marge", OwnFieldKind.TEXT).rights(Role.MANAGER, Role.MANAGER));
        replaced(FieldValues.NONE
                .with(
                        activity.id(),
                        new FieldValue.Choice(activity.choices().getFirst().id()))
                .with(secret.id(), new FieldValue.Words("confidentiel")));
        try (var search = new CustomerSearch(
                customers,
                new ChangeFeed(database, CLOCK),
                new LastPurchaseDates(database),
                new Employments(database),
                folder,
                () -> "FR")) {
            search.prepare(read -> {});
            assertThat(found(search, "EPICERIE fin")).containsExactly(someone.id());
            assertThat(found(search, "confidentiel")).isEmpty();

            var choice = activity.choices().getFirst();
            fields.change(
                    OWNER,
                    activity.id(),
                    activity.spec().choosing(List.of(new FieldChoice(choice.id(), "traiteur", false))));
            search.catchUp();

            assertThat(found(search, "traiteur")).containsExactly(someone.id());
            assertThat(found(search, "epicerie")).isEmpty();
        }
    }

    private static List<CustomerId> found(CustomerSearch search, String typed) {
        return search.find(typed, 10).hits().stream().map(CustomerHit::id).toList();
    }

    private void run(byte[] file) {
        imports.run(OWNER, dryRun(file), ImportPreview.AmbiguousChoice.LEAVE_OUT, ProgressMonitor.unwatched());
    }

    private ImportPreview dryRun(byte[] file) {
        var opened = (ImportFile.Opened) ImportFile.open(file, "clients", "FR", StandardCharsets.UTF_8);
        return imports.dryRun(OWNER, opened.source(), "FR", ProgressMonitor.unwatched())
                .orElseThrow();
    }
}
