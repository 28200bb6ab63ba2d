package org.comptoir.pos.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.comptoir.pos.invoicing.InvoiceShop.HOTEL;
import static org.comptoir.pos.invoicing.InvoiceShop.SOMEBODY;
import static org.comptoir.pos.invoicing.InvoiceShop.issued;
import static org.comptoir.pos.sales.TestShop.BOOK;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.CHEESE;
import static org.comptoir.pos.sales.TestShop.CUSTOMER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.listing.ListedSale;
import org.comptoir.pos.sales.listing.SaleList;
import org.comptoir.pos.sales.listing.SaleListing;
import org.comptoir.pos.sales.listing.SaleMeaning.OfInvoice;
import org.comptoir.pos.sales.listing.SaleMeaning.OfNumber;
import org.comptoir.pos.sales.listing.SalePosition;
import org.comptoir.pos.sales.listing.SaleTerm;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class InvoicesTest {

    @Parameter
    TestEngine engine;

    private InvoiceShop issuing;

    @BeforeEach
    void open() {
        issuing = new InvoiceShop(engine);
    }

    private Sale sold() {
        return issuing.shop.sell(basket(LAMP, HONEY), new Tender.Card(Money.of("33.40")));
    }

    @Test
    void areListedAndFoundWithTheirSales() {
        var plain = sold();
        var invoice = issuing.issue(sold());

        assertThat(issuing.shop.listed(SaleListing.ALL))
                .extracting(ListedSale::number, ListedSale::invoice)
                .containsExactlyInAnyOrder(tuple(invoice.sale(), invoice.number()), tuple(plain.number(), null));
        var nextYear = SaleListing.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        assertThat(issuing.shop.listed(nextYear.with(new OfInvoice(invoice.number()))))
                .as("by number whatever the period")
                .extracting(ListedSale::number)
                .containsExactly(invoice.sale());
        assertThat(issuing.shop.listed(SaleListing.ALL
                        .with(new SaleTerm(List.of(new OfNumber(plain.number()), new OfNumber(invoice.sale()))))
                        .with(new OfInvoice(invoice.number()))))
                .as("beside another term")
                .extracting(ListedSale::number)
                .containsExactly(invoice.sale());
        var unknown = new InvoiceNumber(invoice.number().till(), 99);
        assertThat(issuing.shop.listed(SaleListing.ALL.with(new OfInvoice(unknown))))
                .isEmpty();
        assertThat(new SaleList(issuing.shop.database)
                        .page(CASHIER, SaleListing.ALL.with(new OfInvoice(invoice.number())), SalePosition.START, 10))
                .as("an invoice that a customer holds out")
                .hasSize(1);
    }

    @Test
    void sayOfASinglePurposeVoucherThatItsGoodsWereTaxedBefore() {
        var item = new VoucherItem("Bon à usage unique", Money.euros(20), null, TestShop.REDUCED);
        var sale = issuing.shop.sell(
                Basket.EMPTY.with(BasketLine.of(item)).with(LAMP, Quantity.ONE), new Tender.Card(Money.of("44.90")));
        var code = TestShop.code(sale.vouchersSold().getFirst().code());
        assertThat(issuing.issue(sale).lines().getFirst().code())
                .as("what is worth money is not told")
                .isEmpty();

        var invoice = issuing.issue(issuing.shop.sell(
                basket(LAMP, HONEY),
                new Tender.VoucherTender(code, Money.of("8.50")),
                new Tender.Card(Money.of("24.90"))));

        assertThat(invoice.lines())
                .extracting(InvoiceLine::description, InvoiceLine::quantity, InvoiceLine::net)
                .containsExactly(
                        tuple("Lampe à poser", Quantity.ONE, Money.of("20.75")),
                        tuple("Miel de châtaignier", Quantity.ONE, Money.of("8.06")),
                        tuple("Bon à usage unique", Quantity.ONE.negate(), Money.of("-8.06")));
        assertThat(invoice.total()).isEqualTo(Money.of("24.90"));
        assertThat(invoice.due()).isEqualTo(Money.ZERO);

        var back = issuing.shop.bringBack(invoice.sale(), 2, Quantity.ONE);
        var note = issued(issuing.invoices.issue(CASHIER, back.number(), null, Language.FRENCH));
        assertThat(note.kind()).as("though nothing is left to be taxed").isEqualTo(InvoiceKind.CREDIT_NOTE);
        assertThat(note.total()).isEqualTo(Money.ZERO);
        assertThat(note.lines())
                .extracting(InvoiceLine::description, InvoiceLine::net)
                .containsExactly(
                        tuple("Miel de châtaignier", Money.of("8.06")), tuple("Bon à usage unique", Money.of("-8.06")));
        assertThat(issuing.findings()).isEmpty();
    }

    @Test
    void sayWhatWasSoldWithoutVat() {
        var invoice = issuing.issue(sold());

        assertThat(invoice.number()).hasToString("F-A-000001");
        assertThat(invoice.kind()).isEqualTo(InvoiceKind.INVOICE);
        assertThat(invoice.day()).isEqualTo(LocalDate.of(2026, 3, 7));
        assertThat(invoice.seller().numbers().siren()).isEqualTo("908172638");
        assertThat(invoice.buyer()).isEqualTo(HOTEL);
        assertThat(invoice.lines())
                .extracting(InvoiceLine::description, InvoiceLine::net)
                .containsExactly(
                        tuple("Lampe à poser", Money.of("20.75")), tuple("Miel de châtaignier", Money.of("8.06")));
        assertThat(invoice.total()).isEqualTo(Money.of("33.40"));
        assertThat(invoice.due()).isEqualTo(Money.ZERO);
        assertThat(invoice.tenders()).extracting(InvoiceTender::title).containsExactly("Carte");
        assertThat(issuing.invoices.invoice(CASHIER, invoice.number())).contains(invoice);
        assertThat(issuing.invoices.list(OWNER, invoice.day(), invoice.day(), 10))
                .containsExactly(new ListedInvoice(
                        invoice.number(),
                        InvoiceKind.INVOICE,
                        invoice.sale(),
                        invoice.day(),
                        HOTEL.name(),
                        Money.of("33.40"),
                        Money.ZERO));
        assertThat(issuing.findings()).isEmpty();
        assertThat(issuing.shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    @Test
    void areIssuedOnceForASaleAndThenCopied() {
        var sale = sold();
        var invoice = issuing.issue(sale);

        assertThat(issuing.invoices.issue(OWNER, sale.number(), SOMEBODY, Language.ITALIAN))
                .isEqualTo(new InvoiceResult.IssuedBefore(invoice));
        var copies = new InvoiceDuplicates(issuing.shop.database, issuing.shop.journal);
        assertThat(copies.record(CASHIER, invoice.number())).isEqualTo(1);
        assertThat(copies.record(OWNER, invoice.number())).isEqualTo(2);
        assertThat(issuing.shop.journal.latest(Chain.INVOICES, 5)).hasSize(1);
        assertThat(issuing.shop.journal.latest(Chain.COPIES, 5)).hasSize(2);
    }

    @Test
    void keepTheFactsOfTheDayOfIssue() {
        var invoice = issuing.issue(sold());
        issuing.set("shop.name", "Maison Lavandier et fils");
        issuing.set("note.invoice.days", "45");

        assertThat(issuing.invoices.ofSale(CASHIER, invoice.sale()))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(invoice));
        assertThat(issuing.issue(sold()).seller().name()).isEqualTo("Maison Lavandier et fils");
    }

    @Test
    void ofTwoTillsAtOnceHaveNoGaps() throws Exception {
        var shop = issuing.shop;
        var second = shop.secondTill("Caisse 2");
        var sales = IntStream.range(0, 24).mapToObj(i -> sold()).toList();
        var services = List.of(issuing.invoices, issuing.invoicesOf(second));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var asked = new ArrayList<Callable<InvoiceResult>>();
            // Both tills are asked for each sale: one issues, the other finds it.
            for (var sale : sales) {
                services.forEach(
                        service -> asked.add(() -> service.issue(CASHIER, sale.number(), HOTEL, Language.FRENCH)));
            }

            var results = new ArrayList<InvoiceResult>();
            for (var future : threads.invokeAll(asked)) {
                results.add(future.get());
            }

            assertThat(results)
                    .filteredOn(InvoiceResult.Issued.class::isInstance)
                    .hasSize(24);
            assertThat(results)
                    .filteredOn(InvoiceResult.IssuedBefore.class::isInstance)
                    .hasSize(24);
            for (var till : List.of(TillId.FIRST, second.id())) {
                var numbers = results.stream()
                        .filter(InvoiceResult.Issued.class::isInstance)
                        .map(result -> issued(result).number())
                        .filter(number -> number.till().equals(till))
                        .map(InvoiceNumber::number)
                        .sorted()
                        .toList();
                assertThat(numbers)
                        .isEqualTo(LongStream.rangeClosed(1, numbers.size())
                                .boxed()
                                .toList());
            }
        }
        assertThat(issuing.findings()).isEmpty();
    }

    @Test
    void ofASaleOnAccountAreDueLater() {
        issuing.set("note.invoice.days", "45");
        var checkout = issuing.shop.checkout((session, sale) -> new ParticipantResult.AccountMoved(
                sale.account().change(), sale.account().change()));
        List<Tender> tenders = List.of(new Tender.Card(Money.euros(10)), new Tender.OnAccount(Money.of("23.40")));
        CheckoutResult onAccount =
                checkout.complete(basket(LAMP, HONEY).withCustomer(CUSTOMER), tenders, OWNER, UUID.randomUUID());

        var invoice = issuing.issue(((CheckoutResult.Completed) onAccount).sale());

        assertThat(invoice.due()).isEqualTo(Money.of("23.40"));
        assertThat(invoice.paid()).isEqualTo(Money.euros(10));
        assertThat(invoice.dueOn()).isEqualTo(invoice.day().plusDays(45));
        assertThat(invoice.tenders()).hasSize(1);
    }

    @Test
    void ofWhatCameBackAreCreditNotesToTheSameBuyer() {
        var sale = sold();
        var back = issuing.shop.bringBack(sale.number(), 1, Quantity.ONE, new CashPayout(Money.of("24.90")));
        assertThat(issuing.invoices.issue(CASHIER, back.number(), null, Language.FRENCH))
                .isEqualTo(new InvoiceResult.NeverInvoiced(sale.number()));
        var invoice = issuing.issue(sale);

        var note = issued(issuing.invoices.issue(CASHIER, back.number(), null, Language.ITALIAN));

        assertThat(note.kind()).isEqualTo(InvoiceKind.CREDIT_NOTE);
        assertThat(note.number()).hasToString("F-A-000002");
        assertThat(note.buyer()).isEqualTo(HOTEL);
        assertThat(note.language()).isEqualTo(Language.FRENCH);
        assertThat(note.total()).isEqualTo(Money.of("24.90"));
        assertThat(note.lines()).singleElement().satisfies(line -> {
            assertThat(line.quantity()).isEqualTo(Quantity.ONE);
            assertThat(line.net()).isEqualTo(Money.of("20.75"));
        });
        assertThat(note.references()).containsExactly(new InvoiceReference(invoice.number(), invoice.day()));
        assertThat(note.tenders()).extracting(InvoiceTender::title).containsExactly("Espèces");
        assertThat(issuing.findings()).isEmpty();
    }

    @Test
    void ofAnExchangeTakeOffWhatCameBack() {
        var sale = sold();
        var invoice = issuing.issue(sale);
        var basket = issuing.shop.returned(sale.number(), 2, Quantity.ONE).with(LAMP, Quantity.ONE);
        var exchange = issuing.shop.sell(basket, new Tender.Card(Money.of("16.40")));

        var second = issuing.issue(exchange);

        assertThat(second.kind()).isEqualTo(InvoiceKind.INVOICE);
        assertThat(second.total()).isEqualTo(Money.of("16.40"));
        assertThat(second.lines())
                .extracting(InvoiceLine::quantity)
                .containsExactlyInAnyOrder(Quantity.ONE, Quantity.ONE.negate());
        assertThat(Money.sum(second.lines().stream().map(InvoiceLine::net).toList()))
                .isEqualTo(second.taxes().net());
        assertThat(second.references()).extracting(InvoiceReference::number).containsExactly(invoice.number());
    }

    @Test
    void haveLinesThatAddUpWhateverIsTakenOff() {
        var random = new Random(20260307);
        for (var round = 0; round < 20; round++) {
            Basket basket = Basket.EMPTY;
            for (var i = 0; i < 1 + random.nextInt(7); i++) {
                basket = switch (random.nextInt(3)) {
                    case 0 -> basket.with(LAMP, Quantity.of(1 + random.nextInt(9)));
                    case 1 -> basket.with(HONEY, Quantity.of(1 + random.nextInt(40)));
                    default -> basket.with(CHEESE, new Quantity(50 + random.nextInt(3000)));
                };
            }
            basket = basket.withDiscount(new Discount.ShareOff(Percent.whole(1 + random.nextInt(19)), "Fidélité"));
            var total = basket.price(BOOK).total();

            var invoice = issuing.issue(issuing.shop.sell(basket, new Tender.Card(total)));

            assertThat(invoice.total()).isEqualTo(total);
            for (TaxSummary.Row row : invoice.taxes().rows()) {
                assertThat(Money.sum(invoice.lines().stream()
                                .filter(line -> line.tax().equals(row.rate()))
                                .map(InvoiceLine::net)
                                .toList()))
                        .isEqualTo(row.net());
            }
        }
    }

    @Test
    void areRefusedWhereTheLawWantsMore() {
        var sale = sold();
        var missing = new SaleNumber(TillId.FIRST, 999);
        var homeless = InvoiceParty.buyer("Jeanne", "", PostalAddress.NONE, CompanyNumbers.NONE);

        assertThat(issuing.invoices.issue(CASHIER, missing, HOTEL, Language.FRENCH))
                .isEqualTo(new InvoiceResult.NoSuchSale(missing));
        assertThat(issuing.invoices.issue(CASHIER, sale.number(), homeless, Language.FRENCH))
                .isEqualTo(new InvoiceResult.BuyerIncomplete());
        assertThat(issuing.invoices.issue(CASHIER, sale.number(), null, Language.FRENCH))
                .isEqualTo(new InvoiceResult.BuyerIncomplete());
        issuing.shop.voucher(Money.euros(20));
        var voucher = issuing.shop.sales.last(TillId.FIRST).orElseThrow().number();
        assertThat(issuing.invoices.issue(CASHIER, voucher, HOTEL, Language.FRENCH))
                .isEqualTo(new InvoiceResult.NothingSupplied(voucher));
        issuing.set("shop.vat-number", "");
        assertThat(issuing.invoices.issue(CASHIER, sale.number(), HOTEL, Language.FRENCH))
                .isEqualTo(new InvoiceResult.SellerIncomplete());
        issuing.set("note.invoice.exempt", "yes");
        assertThat(issuing.issue(sale).terms().isExempt()).isTrue();
        var nobody = new SignedInStaff(OWNER.id(), "nobody", OWNER.role(), Set.of());
        assertThatThrownBy(() -> issuing.invoices.issue(nobody, sale.number(), HOTEL, Language.FRENCH))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> issuing.invoices.list(CASHIER, LocalDate.MIN, LocalDate.MAX, 9))
                .isInstanceOf(NotPermitted.class);
        assertThat(issuing.shop.journal.latest(Chain.INVOICES, 9)).hasSize(1);
        for (var language : Language.values()) {
            var texts = InvoiceRefusalText.in(language);
            assertThat(texts.of(new InvoiceResult.NeverInvoiced(missing))).contains("A-000999");
            assertThat(texts.of(new InvoiceResult.SeveralBuyers(missing))).contains("A-000999");
            assertThat(texts.of(new InvoiceResult.BuyerUnregistered())).endsWith(".");
        }
    }

    @Test
    void ofAnItalianShopNeedAnItalianNumber() {
        issuing.set("shop.country", "IT");
        issuing.set("shop.vat-number", "01234567897");
        issuing.set("shop.registration", "TO-1234567");
        var buyer = InvoiceParty.buyer(
                "Studio Bianchi", "", new PostalAddress("Corso 8", "10121", "Torino", "TO", "IT"), CompanyNumbers.NONE);

        assertThat(issuing.invoices.issue(CASHIER, sold().number(), buyer, Language.ITALIAN))
                .isEqualTo(new InvoiceResult.BuyerUnregistered());
    }

    @Test
    void areWrittenAtADayThatMayBeLaterThanTheSale() {
        var sale = sold();
        issuing.shop.setNow(Instant.parse("2026-03-09T23:30:00Z"));

        var invoice = issuing.issue(sale);

        assertThat(invoice.soldOn()).isEqualTo(LocalDate.of(2026, 3, 7));
        assertThat(invoice.day()).as("in the till's time zone").isEqualTo(LocalDate.of(2026, 3, 10));
    }
}
