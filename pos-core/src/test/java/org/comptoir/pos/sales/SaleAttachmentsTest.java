package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.CUSTOMER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.trail.JournalTrail;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.outbox.EmailJob;
import org.comptoir.pos.outbox.EmailOutbox;
import org.comptoir.pos.pricing.ReturnedPart;
import org.comptoir.pos.sales.AttachResult.Attached;
import org.comptoir.pos.sales.AttachResult.AttachedBefore;
import org.comptoir.pos.sales.AttachResult.HasCustomer;
import org.comptoir.pos.sales.AttachResult.NoSuchSale;
import org.comptoir.pos.sales.AttachResult.TooOld;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.sales.listing.ListedSale;
import org.comptoir.pos.sales.listing.SaleListing;
import org.comptoir.pos.sales.listing.SaleMeaning.Anonymous;
import org.comptoir.pos.sales.listing.SaleMeaning.AttachedTo;
import org.comptoir.pos.sales.listing.SaleMeaning.OfCustomers;
import org.comptoir.pos.sales.listing.SaleTerm;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class SaleAttachmentsTest {

    private static final SaleCustomer OTHER = new SaleCustomer(new CustomerId(78), "Paul Garnier");

    @Parameter
    TestEngine engine;

    /// One point for each whole euro.
    private static final class OnePointPerEuro implements AttachmentParticipant {

        private final List<SaleToAttach> seen = new ArrayList<>();

        @Override
        public AttachedPoints attached(StatelessSession session, SaleToAttach sale) {
            seen.add(sale);
            var earned = (int) (sale.earning().cents() / 100);
            return new AttachedPoints(earned, sale.ticket().pointsLeft(earned), 0);
        }
    }

    private final OnePointPerEuro points = new OnePointPerEuro();
    private TestShop shop;
    private SaleAttachments attachments;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
        attachments = attachments(points);
    }

    private SaleAttachments attachments(AttachmentParticipant participant) {
        return new SaleAttachments(shop.database, shop, new JournalTrail(shop.journal), List.of(participant));
    }

    private Sale sell(Basket basket) {
        return shop.sell(basket, new Cash(Money.euros(100)));
    }

    @Test
    void makeASaleACustomersAndLeaveItAsItWas() {
        var sale = sell(basket(LAMP, HONEY));

        assertThat(attachments.attach(CASHIER, sale.number(), CUSTOMER))
                .isEqualTo(new Attached(sale.number(), CUSTOMER, 33));

        assertThat(shop.sales.byNumber(sale.number())).contains(sale);
        var record = new SaleRecords(shop.database, shop.journal)
                .of(CASHIER, sale.number())
                .orElseThrow();
        assertThat(record.sale()).isEqualTo(sale);
        assertThat(record.isConfirmed()).isTrue();
        assertThat(record.attachment()).isEqualTo(new SaleAttachment(CUSTOMER, shop.instant(), CASHIER.name(), 33));
        assertThat(record.customer()).contains(CUSTOMER);
        assertThat(shop.sales.ofCustomer(CUSTOMER.id(), 10)).containsExactly(sale);
        assertThat(shop.journal.latest(Chain.EVENTS, 1)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("sale-attached");
            assertThat(entry.content()).contains(sale.number().toString()).doesNotContain("Jeanne");
        });
        assertThat(shop.journal.verify(OWNER, read -> {}).isSound()).isTrue();
    }

    @Test
    void goToWhomACustomerBecameMeanwhile() {
        var sale = sell(basket(LAMP));
        var whose = new ArrayList<CustomerId>();
        var merging = attachments((session, attached) -> {
            whose.add(attached.customer().id());
            if (whose.size() == 1) {
                MergedCustomers.merge(session, CUSTOMER.id(), OTHER.id(), shop.instant());
            }
            return AttachedPoints.NONE;
        });

        assertThat(merging.attach(CASHIER, sale.number(), CUSTOMER)).isInstanceOf(Attached.class);
        assertThat(whose)
                .as("made again, since what was written for a merged record is lost")
                .hasSize(2);
    }

    @Test
    void countAmongTheCustomersPurchases() {
        var sale = sell(basket(LAMP));
        attachments.attach(CASHIER, sale.number(), CUSTOMER);
        shop.setNow(shop.instant().plus(Duration.ofHours(1)));
        var own = sell(basket(HONEY).withCustomer(CUSTOMER));

        shop.database.read(session -> {
            var history = new PurchaseHistory(session);
            var totals = history.totals(CUSTOMER.id(), sale.soldAt(), TestShop.BOOK.day());
            assertThat(totals.purchases()).isEqualTo(2);
            assertThat(totals.spent()).isEqualTo(Money.of("33.40"));
            assertThat(totals.since()).isEqualTo(Money.of("33.40"));
            assertThat(totals.days()).containsEntry(TestShop.BOOK.day(), Money.of("33.40"));
            assertThat(totals.last()).contains(own.soldAt());
            assertThat(history.latest(CUSTOMER.id(), 5))
                    .extracting(CustomerPurchase::number)
                    .containsExactly(own.number(), sale.number());
            assertThat(history.between(sale.soldAt(), own.soldAt()))
                    .containsExactly(new CustomerTurnover(CUSTOMER.id(), Money.of("24.90"), 1, sale.soldAt()));
            return true;
        });
        assertThat(shop.listed(SaleListing.ALL))
                .extracting(ListedSale::customer)
                .containsExactly(CUSTOMER, CUSTOMER);
        var outbox = new EmailOutbox(shop.database, shop);
        outbox.queue(CASHIER, sale.number(), 0, new EmailAddress("jeanne@example.org"), Language.FRENCH);
        outbox.sent(outbox.take().orElseThrow());
        assertThat(outbox.sentTo(CUSTOMER.id(), 5)).extracting(EmailJob::sale).containsExactly(sale.number());
        assertThat(outbox.sentTo(OTHER.id(), 5)).isEmpty();
        var ofCustomer =
                new SaleTerm(List.of(new OfCustomers(List.of(CUSTOMER.id())), new AttachedTo(List.of(CUSTOMER.id()))));
        assertThat(shop.listed(SaleListing.ALL.with(ofCustomer))).hasSize(2);
        shop.database.run(session -> MergedCustomers.merge(session, CUSTOMER.id(), OTHER.id(), shop.instant()));
        assertThat(shop.listed(SaleListing.ALL.with(new AttachedTo(List.of(OTHER.id())))))
                .as("whose record that is now")
                .hasSize(1);
        assertThat(shop.listed(SaleListing.ALL.with(new Anonymous()))).isEmpty();
    }

    @Test
    void areRefusedWhereTheSaleIsSomebodysAlready() {
        var own = sell(basket(LAMP).withCustomer(OTHER));
        assertThat(attachments.attach(CASHIER, own.number(), CUSTOMER)).isEqualTo(new HasCustomer(own.number(), OTHER));

        var sale = sell(basket(LAMP));
        attachments.attach(OWNER, sale.number(), OTHER);
        assertThat(attachments.attach(CASHIER, sale.number(), CUSTOMER))
                .isEqualTo(
                        new AttachedBefore(sale.number(), new SaleAttachment(OTHER, shop.instant(), OWNER.name(), 24)));
        assertThat(attachments.attach(CASHIER, sale.number(), OTHER))
                .as("asked again")
                .isEqualTo(new Attached(sale.number(), OTHER, 24));
        assertThat(points.seen).hasSize(1);
        assertThat(shop.count("sale_attachment")).isEqualTo(1);
    }

    @Test
    void areRefusedForAnOldOrUnknownSale() {
        var sale = sell(basket(LAMP));
        var unknown = new SaleNumber(TillId.FIRST, 99);
        assertThat(attachments.attach(CASHIER, unknown, CUSTOMER)).isEqualTo(new NoSuchSale(unknown));

        shop.setNow(
                sale.soldAt().plus(Duration.ofDays(SaleAttachments.MAX_DAYS)).plusSeconds(1));
        assertThat(attachments.attach(CASHIER, sale.number(), CUSTOMER))
                .isEqualTo(new TooOld(sale.number(), SaleAttachments.MAX_DAYS));
        assertThat(points.seen).isEmpty();
    }

    @Test
    void needTheRightsToSellAndToSeeCustomers() {
        var sale = sell(basket(LAMP));
        for (var right : List.of(Permission.SELL, Permission.SEE_CUSTOMERS)) {
            var half = new SignedInStaff(CASHIER.id(), "half", CASHIER.role(), Set.of(right));
            assertThatThrownBy(() -> attachments.attach(half, sale.number(), CUSTOMER))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void leaveNothingWhenAParticipantFails() {
        var sale = sell(basket(LAMP));
        var failing = attachments((session, attached) -> {
            throw new IllegalStateException("power cut");
        });
        assertThatThrownBy(() -> failing.attach(CASHIER, sale.number(), CUSTOMER))
                .hasMessage("power cut");
        assertThat(shop.count("sale_attachment")).isZero();
        assertThat(shop.count("sale_return_lock")).isZero();
    }

    @Test
    void creditNoPointsForWhatCameBackBeforeAndTakeBackTheRestAfterwards() {
        var sale = sell(basket(LAMP, HONEY));
        shop.bringBack(sale.number(), 1, Quantity.ONE, new CashPayout(Money.of("24.90")));

        var attached = (Attached) attachments.attach(CASHIER, sale.number(), CUSTOMER);
        assertThat(attached.points()).isEqualTo(33 - 25);

        var shares = new ArrayList<ReturnedShare>();
        var checkout = shop.checkout((session, completed) -> {
            shares.addAll(completed.returns());
            var back = completed.returns().stream()
                    .mapToInt(ReturnedShare::pointsEarned)
                    .sum();
            return new ParticipantResult.PointsMoved(0, 0, back, 0, 0);
        });
        var back = checkout.complete(
                shop.returned(sale.number(), 2, Quantity.ONE),
                List.of(),
                List.of(new CashPayout(Money.of("8.50"))),
                OWNER,
                java.util.UUID.randomUUID());
        assertThat(back).isInstanceOf(CheckoutResult.Completed.class);
        assertThat(shares)
                .containsExactly(new ReturnedShare(
                        sale.number(),
                        CUSTOMER.id(),
                        attached.points(),
                        0,
                        List.of(new ReturnedPart(2, Quantity.ONE, Quantity.ZERO, Quantity.ONE)),
                        Money.ZERO));
    }

    @Test
    void happenOnceWhenSeveralTillsTry() throws Exception {
        var sale = sell(basket(LAMP));
        try (var tills = Executors.newFixedThreadPool(8)) {
            var work = IntStream.range(0, 8)
                    .<Callable<AttachResult>>mapToObj(i -> () -> attachments.attach(
                            CASHIER, sale.number(), new SaleCustomer(new CustomerId(100 + i), "Customer " + i)))
                    .toList();
            var results = new ArrayList<AttachResult>();
            for (var done : tills.invokeAll(work)) {
                results.add(done.get());
            }
            assertThat(results.stream().filter(Attached.class::isInstance)).hasSize(1);
            assertThat(results.stream().filter(AttachedBefore.class::isInstance))
                    .hasSize(7);
        }
        assertThat(shop.count("sale_attachment")).isEqualTo(1);
    }
}
