package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.OpenShop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvoiceCommandsTest {

    @TempDir
    Path home;

    private static void complete(Path folder) {
        try (var shop = OpenShop.open(folder, Clock.systemUTC())) {
            var before = shop.settings().profile();
            var after = new ShopProfile(
                    before.name(),
                    new PostalAddress("12 quai des Moulins", "34200", "Sète", "", "FR"),
                    "",
                    "",
                    "FR65908172638",
                    "90817263800011",
                    before.country(),
                    before.language(),
                    before.zone(),
                    "",
                    "");
            shop.settings().change(SignedInStaff.commandLine("test"), before, after);
        }
    }

    @Test
    void issueCopyShowAndWriteInvoices() throws Exception {
        var shop = CommandShop.create(home);
        var customer = shop.lefevre();
        var sale = shop.run("sell", "--article", "TEAx7", "--tender", "card", "--json")
                .json()
                .get("number")
                .asText();
        assertThat(shop.run("invoice", "issue", sale, "--customer", customer, "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("seller-incomplete");
        complete(shop.folder());
        assertThat(shop.run("invoice", "issue", sale, "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("buyer-incomplete");

        var issued = shop.run("invoice", "issue", sale, "--customer", customer, "--json");
        assertThat(issued.code()).as(issued.err()).isZero();
        assertThat(issued.json().get("number").asText()).isEqualTo("F-A-000001");
        assertThat(issued.json().get("duplicate").asInt()).isZero();
        assertThat(Path.of(issued.json().get("file").asText())).isNotEmptyFile();
        var again = shop.run("invoice", "issue", sale, "--customer", customer, "--json");
        assertThat(again.json().get("number").asText()).isEqualTo("F-A-000001");
        assertThat(again.json().get("duplicate").asInt()).isEqualTo(1);

        assertThat(shop.run("invoice", "list").out()).contains("F-A-000001", sale, "Lefèvre");
        assertThat(shop.run("invoice", "show", "f-a-1").out()).contains("F-A-000001", sale);
        assertThat(shop.run("invoice", "show", "F-A-9", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("no-invoice");
        var facturX = home.resolve("invoice.pdf");
        assertThat(shop.run("invoice", "export", "F-A-1", facturX.toString()).code())
                .isZero();
        assertThat(Files.readString(facturX, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF")
                .contains("factur-x.xml");
        var fattura = home.resolve("invoice.xml");
        assertThat(shop.run("invoice", "export", "F-A-1", fattura.toString(), "--format", "fattura-pa")
                        .code())
                .isZero();
        assertThat(fattura).content().contains("FatturaElettronica");
        assertThat(shop.run("invoice", "export", "F-A-1", fattura.toString()).err())
                .as("overwrites nothing unasked")
                .isNotBlank();
        assertThat(shop.run("invoice", "export", "F-A-1", "x", "--format", "edifact")
                        .err())
                .contains("edifact");
        var report = home.resolve("report.xml");
        var reported = shop.run("invoice", "report", report.toString(), "--json");
        assertThat(reported.json().get("transactions").asInt())
                .as("to a person")
                .isEqualTo(1);
        assertThat(report).content().contains("<CategoryCode>TLB1</CategoryCode>");
        assertThat(shop.run("invoice", "report", report.toString(), "--day", "2026-03-02", "--to", "2026-03-01")
                        .err())
                .contains("366");
        var days = shop.run(
                "invoice",
                "report",
                home.resolve("days.xml").toString(),
                "--day",
                LocalDate.now(ZoneOffset.UTC).minusDays(300).toString(),
                "--to",
                LocalDate.now(ZoneOffset.UTC).plusDays(1).toString(),
                "--json");
        assertThat(days.json().get("days")).isNotEmpty();
        assertThat(shop.run("invoice", "supply", "--set", "advice").err()).contains("goods-and-services");
        assertThat(shop.run("invoice", "supply", "--services", "Workshops").err())
                .contains("no category “Workshops”");
        assertThat(shop.run("invoice", "supply", "--set", "services").out()).contains("Supplies services");
        shop.run("invoice", "report", report.toString(), "--overwrite");
        assertThat(report).content().contains("<CategoryCode>TPS1</CategoryCode>");
        assertThat(shop.run("journal", "verify").code()).isZero();
    }
}
