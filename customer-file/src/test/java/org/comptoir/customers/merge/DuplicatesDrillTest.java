package org.comptoir.customers.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.database.TestEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Looks for duplicates among a hundred thousand customers.
@EnabledIfSystemProperty(named = "drills", matches = "true")
class DuplicatesDrillTest {

    private static final int CUSTOMERS = 100_000;
    private static final int BATCH = 1000;
    private static final int FAMILIES = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static CustomerDetails customer(int i, Random random) {
        // One in a thousand has the mobile of the one before.
        var phone = i % BATCH == 1 ? i - 1 : i;
        return CustomerDetails.person(PersonName.of("Given" + random.nextInt(400), "Family" + random.nextInt(FAMILIES)))
                .draft()
                .phone(new PhoneNumber("+336%08d".formatted(phone), "+336%08d".formatted(phone), "06", true))
                .email(new EmailAddress("person" + i + "@example.org"))
                .address(new PostalAddress(
                        random.nextInt(200) + " rue " + random.nextInt(5000), "34200", "Sète", "", "FR"))
                .birthday(new Birthday(1 + random.nextInt(12), 1 + random.nextInt(28), 1940 + random.nextInt(60)))
                .build();
    }

    @Test
    void takesSeconds() {
        var database = Fixtures.database(TestEngine.DERBY);
        var customers = new Customers(database, CLOCK);
        var random = new Random(7);
        for (var from = 0; from < CUSTOMERS; from += BATCH) {
            var batch = IntStream.range(from, from + BATCH)
                    .mapToObj(i -> customer(i, random))
                    .toList();
            database.run(session -> customers.addAll(session, batch));
        }
        var duplicates = new Duplicates(database, CLOCK);
        for (var round = 0; round < 3; round++) {
            var begun = System.nanoTime();
            var found = duplicates.find(CAMILLE, percent -> {});
            var taken = Duration.ofNanos(System.nanoTime() - begun);
            assertThat(found).isNotEmpty();
            assertThat(taken).isLessThan(PATIENCE);
        }
    }
}
