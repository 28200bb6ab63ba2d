package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.parked.CardCharge;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.OpenShop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tickets on hold, seen and dropped without a till.
class ParkCommandsTest {

    @TempDir
    Path home;

    private CommandShop shop;

    @BeforeEach
    void createAShop() throws IOException {
        shop = CommandShop.create(home);
        park("Dame au manteau bleu", 2, List.of());
        park("Étagère", 1, List.of());
    }

    private UUID park(String words, int pieces, List<CardCharge> cards) {
        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            var counter = open.counter();
            var tea = counter.catalogue().byCode("TEA").orElseThrow();
            var basket = counter.register()
                    .ringUp(Basket.EMPTY, tea, Quantity.of(pieces))
                    .orThrow();
            var id = UUID.randomUUID();
            counter.openTickets().save(open.journal().till(), id, basket);
            if (!cards.isEmpty()) {
                counter.openTickets().keep(id, cards);
            }
            counter.openTickets().park(SignedInStaff.commandLine("Camille"), id, words);
            return id;
        }
    }

    @Test
    void listsWhoPutWhatAsideWhereAndWhen() {
        var all = shop.run("park", "list", "--json").json();
        assertThat(all.findValuesAsText("words")).containsExactlyInAnyOrder("Dame au manteau bleu", "Étagère");

        var found =
                shop.run("park", "list", "--words", "MANTEAU dame", "--json").json();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("by").asText()).isEqualTo("Camille");
        assertThat(found.get(0).get("till").asText()).isEqualTo("A");
        assertThat(found.get(0).get("count").asInt()).isEqualTo(2);
        assertThat(found.get(0).get("total").decimalValue()).isEqualByComparingTo("9.00");
        assertThat(shop.run("park", "list", "--words", "nobody", "--json").json())
                .isEmpty();
    }

    @Test
    void writesTheListForASpreadsheet() throws IOException {
        var file = home.resolve("parked.csv");
        assertThat(shop.run("park", "list", "--file", file.toString()).code()).isZero();
        assertThat(Files.readString(file)).contains("Dame au manteau bleu", "Camille");

        var wrong =
                shop.run("park", "list", "--file", home.resolve("parked.txt").toString(), "--json");
        assertThat(wrong.problem().get("error").asText()).isEqualTo("ending");
    }

    @Test
    void showsOneByItsWordsOrItsId() {
        var shown = shop.run("park", "show", "etagere", "--json").json();
        assertThat(shown.get("lines")).hasSize(1);
        var id = shown.get("id").asText();
        assertThat(shop.run("park", "show", id.substring(0, 8), "--json")
                        .json()
                        .get("words")
                        .asText())
                .isEqualTo("Étagère");
        assertThat(shop.run("park", "show", "abc", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("not-parked");

        park("Étagère", 3, List.of());
        assertThat(shop.run("park", "show", "Étagère", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("several-parked");
    }

    @Test
    void dropsOneAndTellsTheLog() {
        var dropped = shop.run("park", "drop", "Dame au manteau bleu", "--json");
        assertThat(dropped.code()).as(dropped.err()).isZero();
        assertThat(dropped.json().get("amount").decimalValue()).isEqualByComparingTo("9.00");

        assertThat(shop.run("park", "list", "--json").json()).hasSize(1);
        assertThat(shop.run("park", "drop", "Dame au manteau bleu", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("not-parked");
        assertThat(shop.run("journal", "verify").code()).isZero();
        assertThat(shop.run("day", "x", "--json").out()).contains("9.00");
    }

    @Test
    void keepsOneForWhichACardWasAsked() {
        park("Carte", 1, List.of(new CardCharge(UUID.randomUUID(), Money.of("10.50"), false)));

        assertThat(shop.run("park", "drop", "Carte", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("card-charged");
        assertThat(shop.run("park", "show", "Carte").code()).isZero();
    }
}
