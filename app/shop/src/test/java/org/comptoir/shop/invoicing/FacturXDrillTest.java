package org.comptoir.shop.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every kind of invoice as Factur-X, by the validator of the Mustang project: PDF/A-3 by veraPDF, the data by the
/// schematrons of EN 16931 and Factur-X. It brings eighty libraries in versions of their own, so it runs in a JVM of
/// its own, with the class path that the profile `drills` has written (`app/validation`).
@EnabledIfSystemProperty(named = "drills", matches = "true", disabledReason = "takes minutes and eighty more libraries")
class FacturXDrillTest {

    private static final Path CLASS_PATH = Path.of("..", "validation", "target", "class-path");
    private static final Path PROGRAM = Path.of("..", "..", ".ci", "ValidateInvoices.java");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"FR,FRENCH", "IT,ITALIAN"})
    void everyKindOfInvoiceIsValid(String country, Language language) throws Exception {
        var files = new ArrayList<Path>();
        var paper = folder.resolve("paper.pdf");
        try (var office = ShopFixture.in(folder.resolve("shop"))
                .country(country)
                .language(language)
                .open()) {
            var documents = new DocumentPrinter(office.shop(), "Comptoir 1.0");
            var invoices = InvoicedSales.of(office, country);
            for (var entry : invoices.entrySet()) {
                var file = folder.resolve(country + "-" + entry.getKey() + ".pdf");
                write(new FacturXChannel(documents), entry.getValue(), file);
                files.add(file);
            }
            write(new PaperChannel(documents), invoices.firstEntry().getValue(), paper);
        }

        assertThat(files).hasSize(country.equals("FR") ? 13 : 12);
        assertThat(invalid(files)).isEmpty();
        assertThat(invalid(List.of(paper))).as("has no data").contains("paper.pdf is not valid");
    }

    private static void write(InvoiceChannel channel, Invoice invoice, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            channel.write(invoice, out);
        }
    }

    /// What the validator says of those that are not valid; nothing if all are.
    private static String invalid(List<Path> files) throws IOException, InterruptedException {
        assertThat(CLASS_PATH).as("written by mvn -Pdrills, before the tests").exists();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                Files.readString(CLASS_PATH).strip(),
                PROGRAM.toString()));
        files.forEach(file -> command.add(file.toString()));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var output = process.getInputStream()) {
            var said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(said).as("the validator ran to its end").contains("validated " + files.size());
            return process.exitValue() == 0 ? "" : said;
        } finally {
            process.destroyForcibly();
        }
    }
}
