package org.comptoir.desktop.customers.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.size.CustomerSizes;
import org.comptoir.customers.size.SizeNames;
import org.comptoir.desktop.customers.CustomersScreen;
import org.comptoir.desktop.customers.PeopleShop;
import org.comptoir.desktop.customers.record.RecordModel;
import org.comptoir.desktop.customers.record.RecordReader;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DetailsFormTest {

    @TempDir
    Path folder;

    private PeopleShop people;
    private Customer elodie;

    @BeforeEach
    void open() {
        Screenshots.start();
        people = new PeopleShop(folder.resolve("shop"));
        elodie = people.elodie();
    }

    @AfterEach
    void close() {
        people.close();
        assertThat(people.errors).isEmpty();
    }

    @Test
    void asksInWhichLanguageToWrite() {
        assertThat(offered()).containsExactly("Comme le magasin", "English", "français", "italiano");
        choose("it");
        assertThat(now()).isEqualTo(elodie.details().draft().language("it").build());
        choose("");
        assertThat(now()).isEqualTo(elodie.details());
    }

    @Test
    void keepsALanguageThatOnlyAnImportKnows() {
        written(elodie.details().draft().language("de").build());

        assertThat(offered()).containsExactly("Comme le magasin", "English", "français", "italiano", "Deutsch");
        written(now().draft().company("Weberei").build());
        assertThat(now().language()).isEqualTo("de");
        choose("fr");
        assertThat(now().language()).isEqualTo("fr");
    }

    @Test
    void keepsTheNumbersOfABusinessThatCanBeRight() {
        var told = typed("Numéro de TVA", "FR 20 812 345 676");
        assertThat(told).startsWith("Ce n’est pas un numéro de TVA");
        assertThat(now().companyNumbers()).isEqualTo(CompanyNumbers.NONE);

        assertThat(typed("Numéro de TVA", "FR 19 812 345 676")).isEmpty();
        assertThat(now().companyNumbers().vatNumber()).isEqualTo("FR19812345676");

        assertThat(typed("SIREN ou SIRET", "303265045"))
                .as("another business’s")
                .startsWith("Ce n’est ni");
        assertThat(now().companyNumbers().registration()).isEmpty();
    }

    /// @return what is told below the field
    private String typed(String name, String text) {
        return Screenshots.onScreen(() -> {
            var field = form().lookupAll(".text-field").stream()
                    .map(TextField.class::cast)
                    .filter(input -> name.equals(input.getAccessibleText()))
                    .findFirst()
                    .orElseThrow();
            field.setText(text);
            field.fireEvent(new ActionEvent());
            return ((FormField) field.getParent()).faultProperty().get();
        });
    }

    @ParameterizedTest
    @EnumSource
    void fitsASmallWindow(Language language) {
        people.shop.settings().putAudited(people.owner, SizeNames.NOTE, "Chemise\nPantalon\nChaussures");
        written(CustomerSizes.with(elodie.details().draft().language("de").build(), "chaussures", "39 large"));

        var findings = Screenshots.take(
                Path.of("target", "pictures", "details-" + language.code() + ".png"),
                new Shot(1024, 700, Brightness.LIGHT, TextSize.NORMAL),
                () -> {
                    var screens = new Screens();
                    var shell = people.shell(language, screens);
                    var context = people.context(language, people.tasks(), shell.messages());
                    var customers = new CustomersScreen(context, people.shop);
                    people.window(shell, screens, customers);
                    customers.open(elodie.id());
                    customers.rename();
                    return shell;
                });

        assertThat(findings).isEmpty();
    }

    private List<String> offered() {
        return Screenshots.onScreen(() -> {
            var choice = languages();
            return choice.getItems().stream()
                    .map(choice.getConverter()::toString)
                    .toList();
        });
    }

    private void choose(String code) {
        Screenshots.onScreen(() -> {
            var choice = languages();
            assertThat(choice.getValue()).isEqualTo(now().language());
            choice.setValue(code);
            return code;
        });
    }

    /// The choice of a form that was opened anew; it has its skin, which tells of what is chosen.
    @SuppressWarnings("unchecked")
    private ComboBox<String> languages() {
        return form().lookupAll(".combo-box").stream()
                .map(node -> (ComboBox<String>) node)
                .filter(choice -> choice.getItems().contains("it"))
                .findFirst()
                .orElseThrow();
    }

    private DetailsForm form() {
        var counter = people.shop.counter();
        var file = people.shop.customerFile();
        var clock = people.shop.clock();
        var reader = new RecordReader(file, counter.sales(), counter.vouchers(), people.shop.settings(), clock);
        var context = people.context(Language.FRENCH, people.tasks(), new PageMessages());
        var model = new RecordModel(context, reader, file, clock);
        model.open(elodie.id());
        var form = new DetailsForm(
                model,
                Objects.requireNonNull(model.recordProperty().get()),
                Texts.of("customerrecord", Language.FRENCH),
                new Formats(Language.FRENCH, clock.getZone()));
        new Scene(form).getRoot().applyCss();
        return form;
    }

    private void written(CustomerDetails changed) {
        var customers = people.shop.customerFile().customers();
        var known = customers.customer(elodie.id()).orElseThrow();
        customers.change(people.owner, elodie.id(), known.version(), changed);
    }

    private CustomerDetails now() {
        return people.shop
                .customerFile()
                .customers()
                .customer(elodie.id())
                .orElseThrow()
                .details();
    }
}
