package org.comptoir.shop.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.invoicing.InvoiceNumber;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.listing.SaleMeaning;
import org.comptoir.pos.sales.listing.SaleMeaning.AtTills;
import org.comptoir.pos.sales.listing.SaleMeaning.BySellers;
import org.comptoir.pos.sales.listing.SaleMeaning.OfAmount;
import org.comptoir.pos.sales.listing.SaleMeaning.OfCustomers;
import org.comptoir.pos.sales.listing.SaleMeaning.OfInvoice;
import org.comptoir.pos.sales.listing.SaleMeaning.OfNumber;
import org.comptoir.pos.sales.listing.SaleMeaning.PaidBy;
import org.comptoir.pos.sales.listing.SaleMeaning.WithArticles;
import org.comptoir.pos.sales.listing.SaleTerm;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaleSearchTest {

    @TempDir
    static Path folder;

    private static ShopFixture fixture;
    private static Customer anne;

    @BeforeAll
    static void open() {
        fixture = ShopFixture.in(folder).open().withStock();
        anne = fixture.customer(CustomerDetails.person(PersonName.of("Anne", "Lefèvre")));
        fixture.shop().customerFile().search().prepare(read -> {});
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static List<SaleTerm> terms(String typed) {
        return fixture.shop().counter().saleSearch().terms(fixture.owner(), typed, Language.FRENCH);
    }

    private static List<SaleMeaning> meanings(String typed) {
        assertThat(terms(typed)).hasSize(1);
        return terms(typed).getFirst().meanings();
    }

    @Test
    void readsNumbersOfThisTillAndOthers() {
        assertThat(meanings("a-42")).contains(new OfNumber(new SaleNumber(TillId.FIRST, 42)));
        assertThat(meanings("42")).contains(new OfNumber(new SaleNumber(TillId.FIRST, 42)));
    }

    @Test
    void readsNumbersOfInvoicesByTheirLetter() {
        var invoice = new OfInvoice(new InvoiceNumber(TillId.FIRST, 42));
        assertThat(meanings("f-a-42")).contains(invoice);
        assertThat(meanings("F-A-000042")).contains(invoice);
        assertThat(meanings("FA42")).contains(invoice, new OfNumber(new SaleNumber(new TillId("FA"), 42)));
        assertThat(meanings("A-42")).noneMatch(OfInvoice.class::isInstance);
        assertThat(meanings("F-42")).noneMatch(OfInvoice.class::isInstance);
    }

    @Test
    void readsAnAmountAsItsBeginning() {
        assertThat(SaleSearch.amount("119")).contains(new OfAmount(Money.of("119.00"), Money.of("119.99")));
        assertThat(SaleSearch.amount("119,3")).contains(new OfAmount(Money.of("119.30"), Money.of("119.39")));
        assertThat(SaleSearch.amount("119.30€")).contains(new OfAmount(Money.of("119.30"), Money.of("119.30")));
        assertThat(SaleSearch.amount("\u221222,00")).contains(new OfAmount(Money.of("22.00"), Money.of("22.00")));
        assertThat(SaleSearch.amount("12,345")).isEmpty();
        assertThat(SaleSearch.amount("douze")).isEmpty();
        assertThat(meanings("22,5"))
                .as("what was refunded, too")
                .contains(
                        new OfAmount(Money.of("22.50"), Money.of("22.59")),
                        new OfAmount(Money.of("-22.59"), Money.of("-22.50")));
        assertThat(meanings("1\u202F234,50")).contains(new OfAmount(Money.of("1234.50"), Money.of("1234.50")));
    }

    @Test
    void readsNamesWhateverTheirAccents() {
        assertThat(meanings("lefevre")).contains(new OfCustomers(List.of(anne.id())));
        assertThat(meanings("miel"))
                .containsExactly(new WithArticles(List.of(fixture.article("A4").id())));
        assertThat(meanings("HELENE"))
                .contains(new BySellers(List.of(fixture.owner().id())));
        assertThat(meanings("carte")).containsExactly(new PaidBy(Set.of(TenderKind.CARD)));
        assertThat(meanings("A")).contains(new AtTills(List.of(TillId.FIRST)));
    }

    @Test
    void asksForAllWords() {
        assertThat(terms("  carte   miel ")).hasSize(2);
        assertThat(terms("")).isEmpty();
        assertThat(meanings("xyzzy")).isEmpty();
    }

    @Test
    void showsNoCustomersToWhoMaySeeNone() {
        var blind =
                new SignedInStaff(fixture.owner().id(), "blind", fixture.owner().role(), Set.of(Permission.SELL));
        var terms = fixture.shop().counter().saleSearch().terms(blind, "lefevre", Language.FRENCH);
        assertThat(terms).containsExactly(new SaleTerm(List.of()));
    }

    @Test
    void namesSellersAndTillsForAFilter() {
        var search = fixture.shop().counter().saleSearch();
        assertThat(search.sellers("Hélène Lavigne"))
                .containsExactly(fixture.owner().id());
        assertThat(search.sellers("nobody")).isEmpty();
        assertThat(search.till("a")).contains(TillId.FIRST);
        assertThat(search.till("Z")).isEmpty();
    }
}
