package org.comptoir.program.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.orders.OrderSelection;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadSimulationTest {

    private static final SignedInStaff BY = SignedInStaff.commandLine("test");
    private static final SimulationMix BUSY = new SimulationMix(mix());

    @TempDir
    Path home;

    private static Map<SimulatedActivity, Integer> mix() {
        var shares = new EnumMap<SimulatedActivity, Integer>(SimulatedActivity.class);
        for (var activity : SimulatedActivity.values()) {
            shares.put(activity, 10);
        }
        return shares;
    }

    private List<Sale> play(String folder, long seed) {
        var sales = new ArrayList<Sale>();
        try (var shop = ShopFixture.uninitialised(home.resolve(folder), ShopFixture.EVENING)) {
            SampleArticles.create(shop, Language.ENGLISH);
            new SampleArticles(shop, BY).bring();
            SamplePromotions.bring(shop, BY);
            new LoadSimulation(shop, BY, BUSY, seed).play(60, 1, sales::add);
            assertThat(ShopFixture.sales(shop)).as("one acknowledged for each").hasSize(60);
            assertThat(shop.counter().dayEnd().lastClosings(1)).isNotEmpty();
            assertThat(shop.counter().orders().list(OrderSelection.of(null, OrderSelection.Stage.DONE, "")))
                    .as("goods put aside are taken and paid with their deposits")
                    .anySatisfy(order -> assertThat(order.deposits())
                            .isNotEmpty()
                            .allMatch(deposit -> deposit.left().isZero()));
            var verified = shop.verifier().verify(BY, ignored -> {});
            assertThat(verified.isSound()).as("%s", verified).isTrue();
        }
        return sales;
    }

    private static List<String> told(List<Sale> sales) {
        return sales.stream()
                .map(sale -> sale.number() + " " + sale.total() + " "
                        + sale.lines().stream()
                                .map(line -> line.kind() + " " + line.description() + " " + line.total())
                                .toList()
                        + sale.tenders().stream()
                                .map(tender -> tender.type() + " " + tender.amount())
                                .toList())
                .toList();
    }

    @Test
    void sellsTheSameUnderTheSameSeedAndHasEverything() {
        var sales = play("one", 7);

        assertThat(told(play("two", 7))).isEqualTo(told(sales));
        var kinds = EnumSet.noneOf(LineKind.class);
        var tenders = EnumSet.noneOf(TenderKind.class);
        sales.forEach(sale -> {
            sale.lines().forEach(line -> kinds.add(line.kind()));
            sale.tenders().forEach(tender -> tenders.add(tender.type().kind()));
        });
        assertThat(kinds).contains(LineKind.ARTICLE, LineKind.ARTICLE_RETURN, LineKind.VOUCHER);
        assertThat(tenders).contains(TenderKind.CASH, TenderKind.CARD, TenderKind.CHEQUE, TenderKind.VOUCHER);
        assertThat(sales).anyMatch(sale -> sale.discount().isPositive());
        assertThat(sales)
                .anyMatch(sale -> sale.tenders().stream()
                        .anyMatch(
                                tender -> tender.left() != null && tender.left().isPositive()));
    }

    @Test
    void refusesSharesThatAreNone() {
        assertThat(SimulationMix.isPossible(Map.of(SimulatedActivity.CLOSE, 100)))
                .as("nothing would be sold")
                .isFalse();
        assertThat(SimulationMix.isPossible(Map.of(SimulatedActivity.RETURN, -1)))
                .isFalse();
        assertThat(SimulationMix.isPossible(Map.of(SimulatedActivity.RETURN, 60, SimulatedActivity.SPEND, 41)))
                .isFalse();
        assertThatThrownBy(() -> new SimulationMix(Map.of(SimulatedActivity.RETURN, 101)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SimulatedActivity.named("Return")).contains(SimulatedActivity.RETURN);
    }
}
