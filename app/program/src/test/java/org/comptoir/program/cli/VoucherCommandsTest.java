package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Vouchers in a real shop, the way another program would call it.
class VoucherCommandsTest {

    @TempDir
    Path home;

    private CommandShop shop;

    @BeforeEach
    void createAShop() throws IOException {
        shop = CommandShop.create(home);
    }

    private String issued(String... more) {
        var arguments = new String[] {"voucher", "issue", "--face", "25.00", "--json"};
        var all = Stream.concat(Arrays.stream(arguments), Arrays.stream(more));
        return shop.run(all.toArray(String[]::new)).json().get(0).get("code").asText();
    }

    @Test
    void blocksReplacesAndShowsALostVoucher() {
        var code = issued("--series", "Fair");

        var blocked =
                shop.run("voucher", "block", code, "--reason", "lost", "--json").json();
        assertThat(blocked.get("state").asText()).isEqualTo("BLOCKED");
        var again = shop.run("voucher", "block", code, "--reason", "stolen");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("blocked already");

        var number = blocked.get("id").asText();
        var replaced = shop.run("voucher", "replace", number, "--note", "lost in town", "--json")
                .json();
        assertThat(replaced.get("state").asText()).isEqualTo("REPLACED");
        assertThat(replaced.get("balance").decimalValue()).isEqualByComparingTo("0.00");
        var made = replaced.get("replacement");
        assertThat(made.get("balance").decimalValue()).isEqualByComparingTo("25.00");
        assertThat(made.get("code").asText()).isNotEqualTo(code);

        var shown = shop.run("voucher", "show", code, "--json").json();
        assertThat(shown.get("replacedBy").asText()).isEqualTo(made.get("id").asText());
        assertThat(shown.get("events")).hasSize(4);
        assertThat(shop.run("voucher", "show", number).out()).contains("Blocked: lost", "lost in town");
        assertThat(shop.run("voucher", "unblock", code, "--note", "found").err())
                .contains("replaced already");
        assertThat(shop.run("journal", "verify").code()).isZero();
    }

    @Test
    void listsWhatIsOwedAndWhatExpires() throws IOException {
        var today = LocalDate.now(ZoneOffset.UTC);
        issued("--expires", today.plusDays(10).toString());
        issued("--expires", today.plusDays(50).toString());

        assertThat(shop.run("voucher", "list", "--json").json()).hasSize(2);
        var owed = shop.run("voucher", "list", "--by-age", "--json").json();
        assertThat(owed.get("owed").get("value").decimalValue()).isEqualByComparingTo("50.00");
        assertThat(owed.get("total")).isEqualTo(owed.get("owed"));
        assertThat(shop.run("voucher", "expiring", "--json").json()).hasSize(1);
        for (var ending : List.of("csv", "xlsx", "pdf")) {
            var file = home.resolve("expiring." + ending);
            shop.run("voucher", "expiring", "--days", "60", "--file", file.toString());
            assertThat(file).isNotEmptyFile();
            var ages = home.resolve("ages." + ending);
            shop.run("voucher", "list", "--by-age", "--file", ages.toString());
            assertThat(ages).isNotEmptyFile();
            var all = home.resolve("all." + ending);
            shop.run("voucher", "list", "--file", all.toString());
            assertThat(all).isNotEmptyFile();
        }
        assertThat(Files.readString(home.resolve("expiring.csv")).lines()).hasSize(3);
        var extended =
                shop.run("voucher", "list", "--json").json().get(1).get("id").asText();
        shop.run("voucher", "extend", extended, "--until", today.plusDays(90).toString(), "--note", "for her");
        assertThat(shop.run("voucher", "expiring", "--json").json()).isEmpty();
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(shop.run("voucher", "show", "12345678901234567").err()).contains("There is no voucher");
        assertThat(shop.run("voucher", "show", "not a code").err()).contains("There is no voucher");
        assertThat(shop.run("voucher", "block", issued(), "--reason", "bored").err())
                .contains("lost, stolen, disputed");
        assertThat(shop.run("voucher", "issue", "--face", "0").code()).isEqualTo(1);
        assertThat(shop.run("voucher", "expiring", "--days", "-1").code()).isEqualTo(1);
        assertThat(shop.run("voucher", "list", "--limit", "0").code()).isEqualTo(1);
    }
}
