package org.comptoir.pos.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.Test;

class SignedInvoiceTest {

    private static final TaxRate NORMAL = new TaxRate(new TaxCode("N"), Percent.whole(20));

    private static final Invoice INVOICE = new Invoice(
            new InvoiceNumber(TillId.FIRST, 7),
            InvoiceKind.INVOICE,
            new SaleNumber(TillId.FIRST, 123),
            LocalDate.of(2026, 3, 7),
            LocalDate.of(2026, 3, 8),
            Instant.parse("2026-03-08T11:30:00Z"),
            "Caisse 1",
            "Élio Marchetti",
            Language.FRENCH,
            new InvoiceParty(
                    "Maison Lavandier",
                    "",
                    new PostalAddress("12 quai des Moulins", "34200", "Sète", "", "FR"),
                    new CompanyNumbers("FR65908172638", "90817263800011", "", "", ""),
                    "04 65 71 00 12",
                    "bonjour@example.org",
                    "SARL au capital de 8 000 €"),
            InvoiceShop.HOTEL,
            new InvoiceTerms(30, "FR1420041010050500013M02606", "PSSTFRPPMON", "SARL", false, "N4", "sans escompte"),
            List.of(new InvoiceLine(
                    "LAMP",
                    "Lampe à poser",
                    "blanche",
                    SoldBy.PIECE,
                    Quantity.of(2),
                    Money.of("24.90"),
                    Money.of("4.98"),
                    NORMAL,
                    Money.of("37.35"))),
            new TaxSummary(List.of(new TaxSummary.Row(NORMAL, Money.of("37.35"), Money.of("7.47")))),
            List.of(new InvoiceTender(TenderKind.CASH, "Espèces", Money.euros(10))),
            Money.of("34.82"),
            LocalDate.of(2026, 4, 7),
            List.of(new InvoiceReference(new InvoiceNumber(TillId.FIRST, 5), LocalDate.of(2026, 2, 1))),
            "abcd");

    /// Frozen: invoices are kept and signed as exactly these bytes. Any change requires a new version beside it.
    private static final String CONTENT = """
            version=1
            number=7
            till=A
            kind=INVOICE
            sale=A-000123
            sold=2026-03-07
            day=2026-03-08
            issued=2026-03-08T11:30:00Z
            tillname=Caisse 1
            staff=Élio Marchetti
            language=fr
            seller.name=Maison Lavandier
            seller.attention=
            seller.street=12 quai des Moulins
            seller.postalcode=34200
            seller.town=Sète
            seller.region=
            seller.country=FR
            seller.vat=FR65908172638
            seller.registration=90817263800011
            seller.taxcode=
            seller.recipient=
            seller.mail=
            seller.phone=04 65 71 00 12
            seller.email=bonjour@example.org
            seller.register=SARL au capital de 8 000 €
            buyer.name=Hôtel du Grand Chais SAS
            buyer.attention=Service achats
            buyer.street=5 boulevard Camille-Blanc
            buyer.postalcode=34200
            buyer.town=Sète
            buyer.region=
            buyer.country=FR
            buyer.vat=FR19812345676
            buyer.registration=812345676
            buyer.taxcode=
            buyer.recipient=
            buyer.mail=
            buyer.phone=
            buyer.email=
            buyer.register=
            terms.days=30
            terms.iban=FR1420041010050500013M02606
            terms.bic=PSSTFRPPMON
            terms.register=SARL
            terms.exempt=no
            terms.zero=N4
            terms.note=sans escompte
            lines=1
            line.1.code=LAMP
            line.1.text=Lampe à poser
            line.1.note=blanche
            line.1.soldby=PIECE
            line.1.quantity=2000
            line.1.price=2490
            line.1.discount=498
            line.1.vat=N
            line.1.rate=2000
            line.1.net=3735
            vats=1
            vat.1.vat=N
            vat.1.rate=2000
            vat.1.net=3735
            vat.1.tax=747
            tenders=1
            tender.1.kind=CASH
            tender.1.title=Espèces
            tender.1.amount=1000
            due=3482
            dueday=2026-04-07
            references=1
            reference.1.number=F-A-000005
            reference.1.day=2026-02-01
            """;

    private static final String SIGNED = """
            version=1
            number=7
            till=A
            tillname=Caisse 1
            kind=INVOICE
            sale=A-000123
            day=2026-03-08
            issued=2026-03-08T11:30:00Z
            staff=Élio Marchetti
            vats=1
            vat.1.vat=N
            vat.1.rate=2000
            vat.1.net=3735
            vat.1.tax=747
            total=4482
            due=3482
            references=1
            reference.1.number=F-A-000005
            reference.1.day=2026-02-01
            content=65871b8ddcff755e940d5b1b87a00dba6369d886935dfd98a84e173029018ce0
            """;

    @Test
    void keepsAndSignsVersionOneUnchanged() {
        assertThat(InvoiceText.of(INVOICE)).isEqualTo(CONTENT);
        assertThat(SignedInvoice.text(INVOICE)).isEqualTo(SIGNED);
    }

    /// Frozen as version 1 is.
    @Test
    void keepsWhatAShopOfServicesSaysAsVersionTwo() {
        var terms = new InvoiceTerms(
                30,
                "FR1420041010050500013M02606",
                "PSSTFRPPMON",
                "SARL",
                false,
                "N4",
                "sans escompte",
                SupplyKind.GOODS_AND_SERVICES,
                true);
        var invoice = new Invoice(
                INVOICE.number(),
                INVOICE.kind(),
                INVOICE.sale(),
                INVOICE.soldOn(),
                INVOICE.day(),
                INVOICE.issuedAt(),
                INVOICE.tillName(),
                INVOICE.staffName(),
                INVOICE.language(),
                INVOICE.seller(),
                INVOICE.buyer(),
                terms,
                INVOICE.lines(),
                INVOICE.taxes(),
                INVOICE.tenders(),
                INVOICE.due(),
                INVOICE.dueOn(),
                INVOICE.references(),
                INVOICE.mark());
        var content = CONTENT.replace("version=1\n", "version=2\n")
                .replace(
                        "terms.note=sans escompte\n",
                        "terms.note=sans escompte\nterms.supply=GOODS_AND_SERVICES\nterms.debits=yes\n");

        assertThat(InvoiceText.of(invoice)).isEqualTo(content);
        assertThat(InvoiceText.read(content, "abcd")).isEqualTo(invoice);
        var later = content.replace("version=2\n", "version=3\n");
        assertThatThrownBy(() -> InvoiceText.read(later, "abcd")).hasMessageContaining("later version");
    }

    @Test
    void readsVersionOneUnchanged() {
        assertThat(InvoiceText.read(CONTENT, "abcd")).isEqualTo(INVOICE);
    }

    @Test
    void refusesOtherText() {
        assertThat(List.of(
                        CONTENT.replace("version=1", "version=2"),
                        CONTENT.replace("due=3482", "due=0"),
                        CONTENT.replace("dueday=2026-04-07\n", ""),
                        CONTENT.replace("language=fr", "language=de"),
                        CONTENT.replace("sale=A-000123", "sale=a-123"),
                        CONTENT.replace("lines=1", "lines=2"),
                        CONTENT + "extra=1\n"))
                .allSatisfy(text -> assertThatThrownBy(() -> InvoiceText.read(text, ""))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void namesNoBuyerInTheJournal() {
        assertThat(SignedInvoice.text(INVOICE)).doesNotContain("Hôtel", "FR19812345676", "Camille-Blanc");
    }
}
