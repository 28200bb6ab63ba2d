package org.comptoir.program.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptOfSaleTest {

    @TempDir
    Path folder;

    @Test
    void theSaleStandsWhereItsReceiptCrashesOrFindsNoMemory() throws Exception {
        try (var office = ShopFixture.in(folder.resolve("shop")).open().withStock()) {
            var device = Files.createFile(folder.resolve("printer"));
            office.shop()
                    .changeMachine(
                            office.owner(),
                            settings -> settings.with(new PrinterSettings("device", device.toString(), false)));
            var made = sold(office);

            assertThat(outcome(office, made, sale -> {
                        throw new IllegalStateException("a line that no layout knows");
                    }))
                    .isEqualTo(ReceiptOfSale.Outcome.FAILED);
            assertThat(outcome(office, made, sale -> {
                        throw new OutOfMemoryError("a receipt of a million lines");
                    }))
                    .isEqualTo(ReceiptOfSale.Outcome.FAILED);
            assertThat(device).isEmptyFile();
            assertThat(outcome(office, made, sale -> new byte[] {'p'})).isEqualTo(ReceiptOfSale.Outcome.PRINTED);
            assertThat(ShopFixture.sales(office.shop())).hasSize(1);
        }
    }

    private static ReceiptOfSale.Outcome outcome(ShopFixture office, Completed made, Function<Sale, byte[]> papers) {
        return new ReceiptOfSale(office.shop(), papers).after(made, true);
    }

    private static Completed sold(ShopFixture office) {
        var basket = office.shop()
                .counter()
                .register()
                .ringUp(Basket.EMPTY, office.article("A1"), Quantity.ONE)
                .orThrow();
        var tenders = List.<Tender>of(new Tender.Cash(Money.euros(50)));
        return (Completed)
                office.shop().counter().checkout().complete(basket, tenders, office.owner(), UUID.randomUUID());
    }
}
