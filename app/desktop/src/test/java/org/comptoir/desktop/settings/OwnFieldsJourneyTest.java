package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.FieldId;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.field.FieldChoice;
import org.comptoir.customers.field.FieldResult;
import org.comptoir.customers.field.FieldSpec;
import org.comptoir.customers.field.OwnField;
import org.comptoir.customers.field.OwnFieldKind;
import org.comptoir.customers.letter.ComposedLetter;
import org.comptoir.customers.letter.LetterSender;
import org.comptoir.customers.letter.LetterSpan;
import org.comptoir.customers.letter.LetterTemplate;
import org.comptoir.customers.segment.AudienceMember;
import org.comptoir.customers.segment.Criterion;
import org.comptoir.customers.segment.FieldTest;
import org.comptoir.customers.segment.Segment;
import org.comptoir.desktop.customers.CustomersScreen;
import org.comptoir.desktop.customers.PeopleShop;
import org.comptoir.desktop.customers.edit.DetailsForm;
import org.comptoir.desktop.customers.record.CustomerRecord;
import org.comptoir.desktop.customers.record.RecordModel;
import org.comptoir.desktop.customers.record.RecordReader;
import org.comptoir.desktop.mailings.audience.AudienceModel;
import org.comptoir.desktop.mailings.audience.ConditionKind;
import org.comptoir.desktop.mailings.content.ContentModel;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A field that the shop makes in its settings, until it stands in a letter.
class OwnFieldsJourneyTest {

    @TempDir
    Path folder;

    private PeopleShop people;
    private Customer elodie;
    private ScreenContext context;

    @BeforeEach
    void open() {
        Screenshots.start();
        people = new PeopleShop(folder.resolve("shop"));
        elodie = people.elodie();
        context = people.context(Language.FRENCH);
    }

    @AfterEach
    void close() {
        people.close();
        assertThat(people.errors).isEmpty();
    }

    private static CustomerRecord shown(RecordModel model) {
        return Objects.requireNonNull(model.recordProperty().get());
    }

    private OwnFieldsModel settings() {
        var model = new OwnFieldsModel(context, people.shop.customerFile().ownFields());
        model.load();
        return model;
    }

    private OwnField made(FieldSpec spec) {
        var result = people.shop.customerFile().ownFields().add(people.owner, spec);
        return ((FieldResult.Kept) result).field();
    }

    @Test
    void fromTheSettingsToALetter() {
        var settings = settings();
        var draft = settings.draft();
        draft.nameProperty().set("Ville");
        settings.save();
        assertThat(settings.messages().faultOf(OwnFieldsModel.TOPIC).get()).contains("Le programme a lui-même");
        draft.nameProperty().set("Livré le");
        draft.kindProperty().set(OwnFieldKind.DATE);
        settings.save();
        var delivered = settings.fieldsProperty().get().all().getFirst();
        assertThat(settings.detail(delivered)).isEqualTo("Date · Personnes et sociétés · sur aucune fiche");

        var record = record();
        assertThat(record.ownFields().fill(shown(record), delivered, "demain"))
                .contains("« demain »".replace(' ', '\u00a0'));
        assertThat(record.ownFields().fill(shown(record), delivered, "3/9")).isEmpty();
        assertThat(value(delivered)).isEqualTo(new FieldValue.Day(LocalDate.of(2026, 9, 3)));

        var audience = new AudienceModel(
                context,
                people.shop.customerFile().segments(),
                people.shop.customerFile().customers()::fields,
                people.shop.clock());
        audience.startAnew();
        audience.add(ConditionKind.FIELD);
        var question = audience.conditions().getFirst().question();
        question.about(delivered);
        question.firstProperty().set("1/9/2026");
        var found = Objects.requireNonNull(audience.audienceProperty().get()).included();
        assertThat(found).extracting(AudienceMember::id).containsExactly(elodie.id());
        audience.save("Livrés");
        audience.use(audience.saved().getFirst());
        assertThat(audience.conditions().getFirst().question().firstProperty().get())
                .isEqualTo("2026-09-01");
        var gone = new Criterion.InField(new FieldId(99), new FieldTest.Known());
        audience.use(new Segment("Perdus", List.of(gone)));
        assertThat(people.messages.posted().getLast().message().happened()).contains("Perdus");
        assertThat(audience.conditions()).as("not everybody").hasSize(1);

        var content = new ContentModel(
                context,
                people.shop.customerFile().templates(),
                people.shop.customerFile().customers()::fields,
                people.shop.clock(),
                context.texts("mailingscreen"));
        content.startAnew();
        content.textProperty().set("Livraison du {{LIVRE LE|bientôt}}, {{activité}}");
        assertThat(content.problemProperty().get()).contains("activité");
        content.textProperty().set("Livraison du {{LIVRE LE|bientôt}}.");
        assertThat(text(content.letter().orElseThrow(), found)).isEqualTo("Livraison du 3 septembre 2026.");
        content.keep(() -> {});
        record.ownFields().fill(shown(record), delivered, "");
        var kept = people.shop.customerFile().templates().all().getFirst();
        assertThat(text(kept, found)).isEqualTo("Livraison du bientôt.");
    }

    private String text(LetterTemplate template, List<AudienceMember> members) {
        var facts = people.shop.customerFile().mailings().preview(members).getFirst();
        var sender = new LetterSender(
                "Boutique", "Pertuis", "FR", people.shop.clock().getZone());
        return ComposedLetter.compose(template, facts, sender, LocalDate.of(2026, 9, 14)).paragraphs().stream()
                .flatMap(paragraph -> paragraph.spans().stream())
                .map(LetterSpan::text)
                .collect(Collectors.joining());
    }

    @Test
    void arrangesArchivesAndKeepsWhatIsInUse() {
        var first = made(FieldSpec.of("Activité", OwnFieldKind.CHOICE, "épicerie", "hôtel"));
        var second = made(FieldSpec.of("Emballage", OwnFieldKind.TEXT));
        var settings = settings();
        settings.move(second, -1);
        assertThat(people.shop.customerFile().customers().fields().all()).containsExactly(second, first);
        var record = record();
        record.ownFields()
                .fill(
                        shown(record),
                        first,
                        new FieldValue.Choice(first.choices().getFirst().id()));
        settings.load();

        settings.edit(first);
        assertThat(settings.mayChangeKind()).isFalse();
        settings.draft().choices().removeFirst();
        settings.save();
        assertThat(settings.messages().faultOf(OwnFieldsModel.TOPIC).get()).contains("Désactivez-le");
        settings.edit(first);
        settings.draft().choices().getFirst().label().set("épicerie fine");
        settings.draft().addChoice();
        settings.draft().choices().getLast().label().set("gîte");
        settings.draft().move(settings.draft().choices().getLast(), -1);
        settings.save();
        assertThat(settings.fieldsProperty()
                        .get()
                        .field(first.id())
                        .orElseThrow()
                        .choices())
                .extracting(FieldChoice::label)
                .containsExactly("épicerie fine", "gîte", "hôtel");
        settings.archive(second, true);
        assertThat(settings.fieldsProperty().get().current()).hasSize(1);
        settings.delete(second);
        assertThat(settings.fieldsProperty().get().all()).hasSize(1);
        assertThat(Screenshots.onScreen(() -> new OwnFieldsCard(settings, context.texts("ownfields"))
                        .getChildren()
                        .size()))
                .isEqualTo(4);
    }

    @Test
    void aRoleSeesAndChangesItsOwnFieldsOnly() {
        var secret = made(FieldSpec.of("Marge", OwnFieldKind.NUMBER).rights(Role.MANAGER, Role.OWNER));
        var open = made(FieldSpec.of("Emballage", OwnFieldKind.TEXT).rights(Role.CASHIER, Role.MANAGER));
        people.signedIn.set(new SignedInStaff(new StaffId(9), "Luc", Role.CASHIER));
        var model = record();
        var shown = Objects.requireNonNull(model.recordProperty().get());

        assertThat(model.ownFields().seen(shown)).containsExactly(open);
        assertThat(model.ownFields().edits(open)).isFalse();
        people.signedIn.set(people.owner);
        assertThat(model.ownFields().edits(secret)).isTrue();
    }

    @Test
    void eachKindHasItsControlOnTheRecord() {
        for (var kind : OwnFieldKind.values()) {
            made(FieldSpec.of("Champ " + kind, kind, "un", "deux").required(true));
        }
        var number = people.shop
                .customerFile()
                .customers()
                .fields()
                .named("Champ NUMBER")
                .orElseThrow();
        var told = Screenshots.onScreen(() -> {
            var form = form();
            var field = form.lookupAll(".text-field").stream()
                    .map(TextField.class::cast)
                    .filter(input -> "Champ NUMBER".equals(input.getAccessibleText()))
                    .findFirst()
                    .orElseThrow();
            field.setText("deux");
            field.fireEvent(new ActionEvent());
            var fault = ((FormField) field.getParent()).faultProperty().get();
            field.setText("2,50");
            field.fireEvent(new ActionEvent());
            return fault;
        });
        assertThat(told).contains("n’est pas un nombre");
        assertThat(value(number)).hasToString("Quantity[number=2.5]");

        var findings = Screenshots.take(
                Path.of("target", "pictures", "own-fields.png"),
                new Shot(1280, 1600, Brightness.LIGHT, TextSize.NORMAL),
                () -> {
                    var screens = new Screens();
                    var shell = people.shell(Language.FRENCH, screens);
                    var customers = new CustomersScreen(
                            people.context(Language.FRENCH, people.tasks(), shell.messages()), people.shop);
                    people.window(shell, screens, customers);
                    customers.open(elodie.id());
                    customers.rename();
                    return shell;
                });
        assertThat(findings).isEmpty();
    }

    private FieldValue value(OwnField field) {
        return people.shop
                .customerFile()
                .customers()
                .customer(elodie.id())
                .orElseThrow()
                .details()
                .fields()
                .of(field.id())
                .orElseThrow();
    }

    private RecordModel record() {
        var counter = people.shop.counter();
        var file = people.shop.customerFile();
        var clock = people.shop.clock();
        var reader = new RecordReader(file, counter.sales(), counter.vouchers(), people.shop.settings(), clock);
        var model = new RecordModel(context, reader, file, clock);
        model.open(elodie.id());
        return model;
    }

    private DetailsForm form() {
        var model = record();
        var form = new DetailsForm(
                model,
                Objects.requireNonNull(model.recordProperty().get()),
                Texts.of("customerrecord", Language.FRENCH),
                new Formats(Language.FRENCH, people.shop.clock().getZone()));
        new Scene(form).getRoot().applyCss();
        return form;
    }
}
