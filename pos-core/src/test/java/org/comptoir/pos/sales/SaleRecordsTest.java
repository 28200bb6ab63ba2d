package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.util.Set;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class SaleRecordsTest {

    @Parameter
    TestEngine engine;

    @Test
    void tellWhatHappenedToASaleSince() {
        var shop = new TestShop(engine);
        var sale = shop.sell(basket(LAMP, HONEY, LAMP), new Cash(Money.euros(100)));
        var back = shop.bringBack(sale.number(), 1, Quantity.ONE, new CashPayout(Money.of("24.90")));
        new ReceiptDuplicates(shop.database, shop.journal).record(CASHIER, sale.number());

        var record = new SaleRecords(shop.database, shop.journal)
                .of(CASHIER, sale.number())
                .orElseThrow();

        assertThat(record.sale()).isEqualTo(sale);
        assertThat(record.isConfirmed()).isTrue();
        assertThat(record.duplicates()).isEqualTo(1);
        assertThat(record.returns())
                .containsExactly(new SaleReturn(1, back.number(), back.soldAt(), Quantity.ONE, Money.of("24.90")));
        assertThat(record.returned(1)).isEqualTo(Quantity.ONE);
        assertThat(record.returned(2)).isEqualTo(Quantity.ZERO);
    }

    @Test
    void tellWhereTheTablesSayOtherwiseThanTheJournal() {
        var shop = new TestShop(engine);
        var sale = shop.sell(basket(LAMP), new Cash(Money.euros(100)));
        TestDatabases.ownerOf(shop.database)
                .run(session -> session.createNativeMutationQuery("update sale_line set total_cents = 1")
                        .executeUpdate());

        var record = new SaleRecords(shop.database, shop.journal).of(CASHIER, sale.number());

        assertThat(record).get().extracting(SaleRecord::isConfirmed).isEqualTo(false);
    }

    @Test
    void areForThoseWhoSell() {
        var shop = new TestShop(engine);
        var records = new SaleRecords(shop.database, shop.journal);
        var number = new SaleNumber(TillId.FIRST, 9);

        assertThat(records.of(CASHIER, number)).isEmpty();
        var nobody = new SignedInStaff(OWNER.id(), "nobody", OWNER.role(), Set.of());
        assertThatThrownBy(() -> records.of(nobody, number)).isInstanceOf(NotPermitted.class);
    }
}
