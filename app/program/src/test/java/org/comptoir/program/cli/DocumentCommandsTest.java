package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.OpenShop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files kept with a customer, by command.
class DocumentCommandsTest {

    @TempDir
    Path home;

    private CommandShop shop;
    private String number;

    @BeforeEach
    void createAShopWithACustomer() throws IOException {
        shop = CommandShop.create(home);
        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            var created = open.customerFile()
                    .customers()
                    .create(
                            SignedInStaff.commandLine("owner"),
                            CustomerDetails.person(PersonName.of("Élodie", "Durand")));
            number = ((CreateResult.Created) created).customer().number();
        }
    }

    @Test
    void addsListsWritesAndRemoves() throws IOException {
        var file = Files.writeString(home.resolve("Mesures.txt"), "Épaules 42");

        var added =
                shop.run("documents", "add", number, file.toString(), "--json").json();
        var id = added.get("id").asText();
        assertThat(added.get("mediaType").asText()).isEqualTo("text/plain");

        Files.writeString(file, "Épaules 43");
        var next = shop.run("documents", "add", number, file.toString(), "--version-of", id);
        assertThat(next.code()).as(next.err()).isZero();
        assertThat(shop.run("documents", "list", number, "--words", "epaules", "--json")
                        .json())
                .singleElement()
                .satisfies(
                        document -> assertThat(document.get("version").asInt()).isEqualTo(2));
        assertThat(shop.run("documents", "list", number, "--words", "manches", "--json")
                        .json())
                .isEmpty();

        var newest = home.resolve("out").resolve("neu.txt");
        shop.run("documents", "get", id, "--to", newest.toString());
        assertThat(newest).hasContent("Épaules 43");
        var first = home.resolve("alt.txt");
        shop.run("documents", "get", id, "--to", first.toString(), "--document-version", "1");
        assertThat(first).hasContent("Épaules 42");

        shop.run("documents", "remove", id);
        assertThat(shop.run("documents", "list", number, "--json").json()).isEmpty();
        shop.run("documents", "remove", id, "--undo");
        assertThat(shop.run("documents", "list", number, "--json").json()).hasSize(1);
    }

    @Test
    void refusesWhatIsNotThereOrCannotBeKept() throws IOException {
        var empty = Files.createFile(home.resolve("vide.pdf"));

        assertThat(shop.run("documents", "add", number, empty.toString()).err()).contains("empty");
        assertThat(shop.run("documents", "add", number, home.resolve("nothing").toString())
                        .code())
                .isEqualTo(1);
        assertThat(shop.run("documents", "get", "777", "--to", home.resolve("x").toString())
                        .err())
                .contains("777");
        assertThat(home.resolve("x")).doesNotExist();
    }
}
