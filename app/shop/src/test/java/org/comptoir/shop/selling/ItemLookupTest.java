package org.comptoir.shop.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.scan.ShopCode;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.shop.open.ShopFixture;
import org.comptoir.shop.selling.LookupResult.DamagedVoucher;
import org.comptoir.shop.selling.LookupResult.FoundArticle;
import org.comptoir.shop.selling.LookupResult.FoundCustomer;
import org.comptoir.shop.selling.LookupResult.FoundSale;
import org.comptoir.shop.selling.LookupResult.FoundVoucher;
import org.comptoir.shop.selling.LookupResult.NothingFound;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemLookupTest {

    @TempDir
    static Path folder;

    private static ShopFixture fixture;

    @BeforeAll
    static void open() {
        fixture = ShopFixture.in(folder).open().withStock();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static LookupResult find(String code) {
        return fixture.shop().counter().itemLookup().find(ScanReader.read(code));
    }

    private static Article saved(String code, String barcode) {
        var draft = ArticleDraft.of(code, code, TaxCode.of("N"), Money.euros(5)).toBuilder()
                .barcodes(List.of(barcode))
                .build();
        return ((SaveResult.Saved) fixture.shop().counter().catalogue().save(fixture.owner(), draft)).article();
    }

    @Test
    void findsAnArticleByBarcodeAndByCode() {
        var soap = fixture.article("A1");

        assertThat(find("3760000000000")).isEqualTo(new FoundArticle(soap));
        assertThat(find("a1")).isEqualTo(new FoundArticle(soap));
    }

    @Test
    void findsACustomerByTheCard() {
        Customer customer = fixture.customer(CustomerDetails.person(PersonName.of("Anne", "Lefèvre")));
        var card = new ShopCode(ShopCode.Kind.CUSTOMER_CARD, customer.number()).text();

        assertThat(find(card)).isEqualTo(new FoundCustomer(customer));
    }

    @Test
    void findsAnArticleWhoseCodeLooksLikeACardNobodyHas() {
        var looksLikeACard = new ShopCode(ShopCode.Kind.CUSTOMER_CARD, "987654").text();
        var article = saved("CARDLIKE", looksLikeACard);

        assertThat(find(looksLikeACard)).isEqualTo(new FoundArticle(article));
    }

    @Test
    void findsASaleByItsTicket() {
        Sale sale = sold();

        assertThat(find(ShopCode.ofTicket(sale.number()).text()))
                .isInstanceOfSatisfying(
                        FoundSale.class,
                        found -> assertThat(found.sale().number()).isEqualTo(sale.number()));
    }

    private static Sale sold() {
        var counter = fixture.shop().counter();
        var basket = counter.register()
                .ringUp(Basket.EMPTY, fixture.article("A2"), Quantity.ONE)
                .orThrow();
        var tenders = List.<Tender>of(new Tender.Card(Money.of("9.75")));
        return ((Completed) counter.checkout().complete(basket, tenders, fixture.owner(), UUID.randomUUID())).sale();
    }

    @Test
    void tellsAVoucherFromOneThatIsDamaged() {
        var unknown = VoucherCode.read("00000000000000000").orElseThrow();

        assertThat(find(unknown.scanned())).isEqualTo(new FoundVoucher(unknown, new VoucherCheck.Unknown()));
        assertThat(find("V00000000000000001")).isEqualTo(new DamagedVoucher("V00000000000000001"));
    }

    @Test
    void namesTheCodeThatNothingHas() {
        assertThat(find("]E03017620422003")).isEqualTo(new NothingFound("3017620422003"));
    }
}
