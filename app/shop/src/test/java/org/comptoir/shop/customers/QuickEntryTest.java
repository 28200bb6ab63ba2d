package org.comptoir.shop.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickEntryTest {

    @TempDir
    static Path folder;

    private static ShopFixture fixture;

    @BeforeAll
    static void open() {
        fixture = ShopFixture.in(folder).open();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static CreateResult create(String line) {
        return fixture.shop().customerFile().quickEntry().create(fixture.owner(), line);
    }

    private static Customer created(String line) {
        var result = create(line);
        assertThat(result).isInstanceOf(CreateResult.Created.class);
        return ((CreateResult.Created) result).customer();
    }

    @Test
    void offersTheHouseholdOfTheNameAtTheAddress() {
        var entry = fixture.shop().customerFile().quickEntry();
        var home = entry.address("4, rue des Lices, 84120 Pertuis");
        assertThat(home).isEqualTo(new PostalAddress("4, rue des Lices", "84120", "Pertuis", "", "FR"));
        var made = entry.create(fixture.owner(), "Lucie Castagnéra", home);
        assertThat(made).isInstanceOf(CreateResult.Created.class);
        var lucie = ((CreateResult.Created) made).customer();
        assertThat(lucie.details().address()).isEqualTo(home);

        var same = entry.address("4 Rue des lices 84120 PERTUIS");
        assertThat(entry.create(fixture.owner(), "Luc Castagnera", same))
                .isEqualTo(new CreateResult.KnownAlready(List.of(lucie)));
        var elsewhere = entry.address("9 cours Mirabeau, 13100 Aix");
        assertThat(entry.create(fixture.owner(), "Luce Castagnera", elsewhere))
                .isInstanceOf(CreateResult.Created.class);
        assertThat(entry.create(fixture.owner(), "Léa Sanchis", same)).isInstanceOf(CreateResult.Created.class);
        assertThat(entry.createAllTheSame(fixture.owner(), "Luc Castagnera", same))
                .isInstanceOf(CreateResult.Created.class);
    }

    @Test
    void readsAddressesAsPeopleTypeThem() {
        assertThat(AddressLine.read(" ", "FR")).isEqualTo(PostalAddress.NONE);
        assertThat(AddressLine.read("Pertuis", "FR").town()).isEqualTo("Pertuis");
        assertThat(AddressLine.read("84120 Pertuis", "FR").postalCode()).isEqualTo("84120");
        assertThat(AddressLine.read("Via Roma 1, 10121 Torino", "IT"))
                .isEqualTo(new PostalAddress("Via Roma 1", "10121", "Torino", "", "IT"));
        assertThat(AddressLine.read("12 quai des Moulins, Sète", "FR").town()).isEqualTo("Sète");
        assertThat(AddressLine.read("12 quai des Moulins", "FR").street()).isEqualTo("12 quai des Moulins");
    }

    @Test
    void isFoundBySearchAtOnce() {
        var customer = created("Odile Marchetti");

        assertThat(fixture.shop().customerFile().search().find("marchetti", 5).hits())
                .extracting(CustomerHit::id)
                .containsExactly(customer.id());
    }

    @Test
    void readsTelephonesAsTheShopsCountryWritesThem() {
        var customer = created("Jean Roux 06 39 98 56 78");

        assertThat(customer.details().phone().orElseThrow().number().e164()).isEqualTo("+33639985678");
    }

    @Test
    void answersWithWhomTheNumberBelongsTo() {
        var first = created("Paul Giraud 06 39 98 11 22");

        assertThat(create("Paula Giraud 0639981122")).isEqualTo(new CreateResult.KnownAlready(List.of(first)));
        assertThat(fixture.shop().customerFile().search().find("paula", 5).hits())
                .isEmpty();
    }
}
