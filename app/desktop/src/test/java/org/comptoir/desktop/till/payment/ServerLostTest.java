package org.comptoir.desktop.till.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.comptoir.desktop.office.RecordingMessages;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.till.payment.page.PaymentRequest;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.pos.database.TcpProxy;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A till that loses its server while it is paid.
class ServerLostTest {

    @TempDir
    Path temporary;

    @Test
    void saysSoAsksAgainByItselfAndSellsOnceWhenTheServerIsBack() {
        var folder = temporary.resolve("shop");
        try (var network = TcpProxy.before(TestDatabases.newServerDatabase())) {
            try (var held = ShopFolder.hold(folder, ScreenFixture.EVENING)) {
                SavedLocation.keep(held, network.location());
            }
            try (var office = ScreenFixture.founded(folder, Language.ENGLISH).stocked()) {
                var sold = new ArrayList<Sale>();
                var messages = new ArrayList<String>();
                var paying = paying(office, sold);
                paying.stateProperty().addListener((state, before, now) -> messages.add(now.message()));
                network.refuse();
                Thread.ofVirtual().start(() -> {
                    LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
                    network.resume();
                });

                paying.accept(new PaymentRequest.Finish());

                assertThat(sold).hasSize(1);
                assertThat(messages)
                        .anySatisfy(message -> assertThat(message)
                                .contains(Texts.of("payment", Language.ENGLISH).get("payment.again.itself")));
                assertThat(office.shop()
                                .database()
                                .<Long>read(
                                        session -> session.createNativeQuery("select count(*) from sale", Long.class)
                                                .getSingleResult()))
                        .isEqualTo(1);
                assertThat(office.mishaps()).isEmpty();
            }
        }
    }

    private static PaymentModel paying(ScreenFixture office, List<Sale> sold) {
        var context = new TillContext(
                office.shop(),
                office::owner,
                office.tasks(),
                office.formats(Language.ENGLISH),
                new RecordingMessages());
        var soap = office.article("A1");
        var rate = office.shop().settings().taxRates().stream()
                .filter(any -> any.code().equals(TaxCode.of("N")))
                .findFirst()
                .orElseThrow();
        var item = ArticleItem.of(soap, rate);
        return new PaymentModel(
                context,
                new PaymentModel.Bill(
                        Basket.EMPTY.with(item, Quantity.ONE),
                        UUID.randomUUID(),
                        null,
                        new SerialTasks(office.tasks())),
                new PaymentModel.Ends(sold::add, sold::add));
    }
}
