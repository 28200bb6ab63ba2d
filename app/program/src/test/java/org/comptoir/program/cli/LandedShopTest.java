package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shop with the tables of the first release, created by the program of commit c9b6b04: 31 sales including a
/// voucher and points, a closing after the 29th, a duplicate. It must open, be migrated and continue to work.
class LandedShopTest {

    /// In the month of its last sales: in a later one their day is closed before the next sale.
    private static final Instant DAYS_AFTER = Instant.parse("2026-11-29T10:00:00Z");

    @TempDir
    private Path home;

    private final Clock clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), DAYS_AFTER));

    @Test
    void continuesAsTillA() throws IOException {
        var shop = home.resolve("shop");
        var backup = home.resolve("landed.zip");
        try (var in = LandedShopTest.class.getResourceAsStream("/shops/landed-c9b6b04.zip")) {
            Files.copy(Objects.requireNonNull(in), backup);
        }
        var restored = CommandRun.at(clock, shop, "restore", backup.toString(), "--to", shop.toString());
        assertThat(restored.code()).as(restored.err()).isZero();
        var result = CommandRun.at(clock, shop, "journal", "continue", "--last-number", "31", "--last-z", "1");
        assertThat(result.code()).as(result.err()).isZero();

        assertThat(CommandRun.at(clock, shop, "till", "list").code())
                .as("nobody is signed in in a restored shop")
                .isEqualTo(4);
        CommandRun.signInOwner(shop, clock);
        assertThat(CommandRun.at(clock, shop, "till", "list").out()).startsWith("A\t1\t");
        var verified = CommandRun.at(clock, shop, "journal", "verify", "--json");
        assertThat(verified.code()).as(verified.err()).isZero();
        assertThat(verified.json().get("entries").asLong()).isGreaterThanOrEqualTo(34);
        assertThat(CommandRun.at(clock, shop, "sales", "list").out().lines())
                .hasSize(31)
                .allMatch(line -> line.startsWith("A-0000"));

        var sold = CommandRun.at(
                clock,
                shop,
                "sell",
                "--customer",
                "1001",
                "--article",
                "LAMP",
                "--tender",
                "voucher:HJHZ-Z0DQ-6ZWY-559S-0",
                "--tender",
                "card",
                "--json");
        assertThat(sold.code()).as(sold.err()).isZero();
        assertThat(sold.json().get("number").asText()).isEqualTo("A-000032");
        var repeated = CommandRun.at(
                clock,
                shop,
                "print",
                "receipt",
                "3",
                "--to",
                home.resolve("r.pdf").toString(),
                "--json");
        assertThat(repeated.json().get("duplicate").asInt()).as("counted on").isEqualTo(2);

        var closed = CommandRun.at(clock, shop, "day", "close", "--counted", "124.90", "--float", "100", "--json");
        assertThat(closed.code()).as(closed.err()).isZero();
        assertThat(closed.json().get("number").asLong()).isEqualTo(2);
        assertThat(closed.json().get("figures").get("firstSale").asLong()).isEqualTo(30);
        assertThat(closed.json().get("figures").get("lastSale").asLong()).isEqualTo(32);
        assertThat(CommandRun.at(clock, shop, "journal", "verify").code()).isZero();
    }
}
