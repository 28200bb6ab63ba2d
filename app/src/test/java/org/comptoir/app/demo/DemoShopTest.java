package org.comptoir.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.app.picture.ArticlePicture;
import org.comptoir.app.shop.Shop;
import org.comptoir.pos.catalogue.Article;
import org.comptoir.pos.staff.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoShopTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-10-05T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path data;

    @Test
    void isAFullShopWithASoundJournal() {
        var clock = new PastClock(NOW);
        try (var shop = Shop.open(data, clock)) {
            var progress = new ArrayList<Integer>();
            var made = new DemoShop(shop, clock, DemoShop.USUAL_SEED).make(progress::add);
            assertThat(made.customers()).isEqualTo(300);
            assertThat(made.articles()).isEqualTo(400);
            assertThat(progress).isSorted().hasSizeGreaterThan(5);
            assertThat(DemoShop.isOne(shop)).isTrue();
            var sales = shop.counter().sales().between(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
            assertThat(sales).hasSize(made.sales()).hasSizeGreaterThan(1500);
            assertThat(sales.getLast().soldAt()).isBefore(NOW.instant());
            assertThat(shop.counter().catalogue().categories()).hasSize(6);
            assertThat(pictures(shop)).allMatch(ArticlePicture::exists);
            assertThat(shop.customerFile().mailings().runs(10)).isNotEmpty();
            assertThat(shop.journal()
                            .verify(SignedIn.commandLine("test"), ignored -> {})
                            .isSound())
                    .isTrue();
        }
    }

    private static List<String> pictures(Shop shop) {
        return shop.counter().catalogue().all().stream().map(Article::picture).toList();
    }
}
