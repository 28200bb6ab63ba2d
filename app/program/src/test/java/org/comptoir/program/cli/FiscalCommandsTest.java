package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.OpenShop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiscalCommandsTest {

    @TempDir
    Path home;

    private static void moveToItaly(Path folder) {
        try (var shop = OpenShop.open(folder, Clock.systemUTC())) {
            var before = shop.settings().profile();
            var after = new ShopProfile(
                    before.name(),
                    before.address(),
                    before.phone(),
                    before.email(),
                    before.vatNumber(),
                    before.registration(),
                    "IT",
                    before.language(),
                    before.zone(),
                    before.receiptHeader(),
                    before.receiptFooter());
            shop.settings().change(SignedInStaff.commandLine("test"), before, after);
        }
    }

    @Test
    void sellCloseAndTellWhatTheRecorderConfirmed() throws Exception {
        var shop = CommandShop.create(home);
        assertThat(shop.run("till", "settings", "--fiscal-device", "simulator").err())
                .contains("Only a shop in Italy");
        moveToItaly(shop.folder());
        assertThat(shop.run("till", "settings", "--fiscal-device", "printer").err())
                .contains("“printer” is no fiscal recorder");
        assertThat(shop.run("fiscal", "status").out()).contains("No fiscal recorder is connected");

        var set = shop.run(
                "till",
                "settings",
                "--fiscal-device",
                "losing-simulator",
                "--terminal-id",
                "tid-0815",
                "--acquirer",
                "Banca d’Esempio",
                "--json");
        assertThat(set.json().get("fiscalDevice").asText()).isEqualTo("losing-simulator");
        assertThat(set.json().get("terminalId").asText()).isEqualTo("TID-0815");

        assertThat(shop.run("sell", "--article", "TEA", "--tender", "card", "--lottery-code", "ABC")
                        .err())
                .contains("eight letters and digits");
        var sold = shop.run("sell", "--article", "TEA", "--tender", "card", "--lottery-code", "abcd1234", "--json");
        assertThat(sold.json().get("fiscal").asText()).isEqualTo("unanswered");
        assertThat(shop.run("fiscal", "status").out()).contains("A-000001", "no answer");
        assertThat(shop.run("fiscal", "resolve").out()).contains("Fiscal document 0001-0001.");
        assertThat(shop.run("sales", "show", "A-1").out()).contains("Fiscal document 0001-0001 of");

        var listed = shop.run("fiscal", "list", "--json").json();
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("state").asText()).isEqualTo("confirmed");
        assertThat(listed.get(0).get("lotteryCode").asText()).isEqualTo("ABCD1234");
        assertThat(listed.get(0).get("serial").asText()).matches("99SIM\\d{6}");

        var links = shop.run("fiscal", "links", "--json").json();
        assertThat(links).hasSize(1);
        assertThat(links.get(0).get("terminal").asText()).isEqualTo("TID-0815");
        assertThat(links.get(0).get("serial").asText())
                .isEqualTo(listed.get(0).get("serial").asText());

        var close = shop.run("day", "close", "--count", "1=0", "--json");
        assertThat(close.code()).as(close.err()).isZero();
        var closed = close.json();
        assertThat(closed.get("fiscalRecorder").get("kind").asText()).isEqualTo("closed");
        assertThat(closed.get("fiscalRecorder").get("number").asInt()).isEqualTo(1);
        var told = closed.get("activity").get("fiscal");
        assertThat(told.get("confirmed").asInt()).isEqualTo(1);
        assertThat(told.get("closings").get(0).get("closing").asInt()).isEqualTo(1);
        assertThat(shop.run("fiscal", "close").out()).contains("nothing since its last closing");
        var file = home.resolve("closing.txt");
        assertThat(shop.run("fiscal", "export", "1", "--to", file.toString()).code())
                .isZero();
        assertThat(file).content().startsWith("0001-0001 ");

        shop.run("sell", "--article", "TEA", "--tender", "card");
        assertThat(shop.run("fiscal", "settle", "A-2", "--reason", "stolen", "--document", "12")
                        .err())
                .contains("0012-0034");
        assertThat(shop.run("fiscal", "settle", "A-1", "--reason", "stolen").err())
                .contains("nothing to settle");
        assertThat(shop.run("fiscal", "settle", "A-2", "--reason", "stolen").out())
                .contains("Settled by hand", "settled by hand by ", ": stolen");
        assertThat(shop.run("fiscal", "resolve").out()).contains("No fiscal document was to be made");
        assertThat(shop.run("fiscal", "list", "--json")
                        .json()
                        .get(0)
                        .get("settledBecause")
                        .asText())
                .isEqualTo("stolen");
    }
}
