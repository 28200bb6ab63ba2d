package org.comptoir.desktop.sales;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.LayoutProblem;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The invoice of a sale, from the button to the file.
class InvoiceOnScreenTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private static void moveIn(ScreenFixture office, SoldDays sold) {
        var address = new ContactAddress("", new PostalAddress("3 rue des Lilas", "34200", "Sète", "", "FR"), true);
        var customers = office.shop().customerFile().customers();
        customers.change(
                office.owner(),
                sold.elodie.id(),
                sold.elodie.version(),
                sold.elodie.details().draft().addresses(List.of(address)).build());
    }

    @Test
    void isIssuedWithTheNumbersOfTheBusinessAndThenCopied() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var sold = new SoldDays(office);
            moveIn(office, sold);
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(
                        Language.FRENCH, Destination.SALES, context -> new SalesScreen(context, office.shop()));
                var screen = shown.screen();
                screen.open(sold.ofNobody.number());
                ScreenFixture.press(shown.window(), "Facture");
                assertThat(screen.invoicing().questionProperty().get())
                        .as("nobody's")
                        .isNull();

                screen.open(sold.ofElodie.number());
                ScreenFixture.press(shown.window(), "Facture");
                screen.invoicing().typedProperty(CompanyField.VAT_NUMBER).set("FR 20 812 345 676");
                ScreenFixture.press(shown.window(), "Établir la facture");
                assertThat(screen.invoicing()
                                .faultProperty(CompanyField.VAT_NUMBER)
                                .get())
                        .startsWith("Ce n’est pas un numéro de TVA");
                screen.invoicing().typedProperty(CompanyField.VAT_NUMBER).set("FR 19 812 345 676");
                ScreenFixture.press(shown.window(), "Établir la facture");

                assertThat(screen.invoicing().questionProperty().get()).isNull();
                var invoice = requireNonNull(screen.sale().openedProperty().get())
                        .invoice()
                        .orElseThrow();
                assertThat(invoice.buyer().numbers().vatNumber()).isEqualTo("FR19812345676");
                assertThat(ScreenFixture.words(shown.window())).contains("Facture F-A-000001");
                screen.list().filterProperty().set(SaleFilter.of(SalePeriod.ALL).of(SaleKind.INVOICED));
                assertThat(screen.list().items())
                        .filteredOn(SaleItem.OneSale.class::isInstance)
                        .hasSize(1);

                screen.invoice();
                var papers = office.shop().folder().root().resolve("papers");
                assertThat(papers.resolve("F-A-000001.pdf")).isNotEmptyFile();
                assertThat(papers.resolve("F-A-000001-1.pdf")).as("the copy").isNotEmptyFile();

                screen.open(sold.back.number());
                screen.invoice();
                var note = requireNonNull(screen.sale().openedProperty().get())
                        .invoice()
                        .orElseThrow();
                assertThat(note.isCreditNote()).isTrue();
                assertThat(note.buyer()).isEqualTo(invoice.buyer());
            });
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isReadable(Language language) {
        try (var office = ScreenFixture.founded(folder, language)) {
            var sold = new SoldDays(office);
            moveIn(office, sold);
            ScreenFixture.onScreen(() -> {
                var asked = opened(office, language, sold);
                asked.screen().invoice();
                assertThat(picture("asked", language, asked)).isEmpty();
                asked.screen().invoicing().issue();
                assertThat(picture("issued", language, opened(office, language, sold)))
                        .isEmpty();
            });
            assertThat(office.mishaps()).isEmpty();
        }
    }

    private static ScreenFixture.OnWindow<SalesScreen> opened(ScreenFixture office, Language language, SoldDays sold) {
        var shown = office.onWindow(language, Destination.SALES, context -> new SalesScreen(context, office.shop()));
        shown.screen().open(sold.ofElodie.number());
        return shown;
    }

    private static List<LayoutProblem> picture(
            String name, Language language, ScreenFixture.OnWindow<SalesScreen> shown) {
        return ScreenFixture.picture(
                "invoice-" + name + "-" + language.code(), ScreenFixture.shot(language), shown::window);
    }
}
