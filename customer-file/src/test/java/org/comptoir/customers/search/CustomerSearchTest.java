package org.comptoir.customers.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.created;
import static org.comptoir.customers.Fixtures.elodie;
import static org.comptoir.customers.Fixtures.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.changefeed.ChangeFeed;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.relation.Employments;
import org.comptoir.customers.relation.NewRelation;
import org.comptoir.customers.relation.RelationKind;
import org.comptoir.customers.relation.RelationResult;
import org.comptoir.customers.relation.Relations;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class CustomerSearchTest {

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private Database database;
    private Customers customers;
    private CustomerSearch search;

    @BeforeEach
    void open() {
        database = Fixtures.database(engine);
        customers = new Customers(database, CLOCK);
        search = anotherShop();
    }

    @AfterEach
    void close() {
        search.close();
    }

    private CustomerSearch anotherShop() {
        return new CustomerSearch(
                customers,
                new ChangeFeed(database, CLOCK),
                new LastPurchaseDates(database),
                new Employments(database),
                folder,
                () -> "FR");
    }

    @Test
    void findsByAnyWordsInAnyOrder() {
        created(customers, elodie());
        created(customers, person("Benoît", "Dubreuil", "La Tour-d’Aigues"));
        created(
                customers,
                CustomerDetails.company("L’Échoppe Durand SARL")
                        .draft()
                        .phone(PhoneNumber.read("04 65 71 11 40", "FR"))
                        .email(new EmailAddress("mariedupont84@poste.example"))
                        .build());
        search.prepare(count -> {});

        assertThat(names("durand elod")).containsExactly("Durand-Lefèvre, Élodie");
        assertThat(names("LEFEVRE")).containsExactly("Durand-Lefèvre, Élodie");
        assertThat(names("durand-lefèvre")).containsExactly("Durand-Lefèvre, Élodie");
        assertThat(names("durandlefevre")).containsExactly("Durand-Lefèvre, Élodie");
        assertThat(names("pertuis élodie")).containsExactly("Durand-Lefèvre, Élodie");
        assertThat(names("d'aigues")).containsExactly("Dubreuil, Benoît");
        assertThat(names("échoppe")).containsExactly("L’Échoppe Durand SARL");
        assertThat(names("lechop")).containsExactly("L’Échoppe Durand SARL");
        assertThat(names("84120")).containsExactly("Durand-Lefèvre, Élodie");
        assertThat(names("1002")).containsExactly("Dubreuil, Benoît");
        assertThat(names("durand nobody")).isEmpty();
    }

    @Test
    void findsACompanyByWhoWorksThereAndTheOtherWayRound() {
        var relations = new Relations(database, CLOCK);
        var company = created(customers, CustomerDetails.company("L’Échoppe Durand"));
        var lucie = created(customers, person("Lucie", "Martin", "Pertuis"));
        search.prepare(count -> {});
        var related =
                relations.add(CAMILLE, lucie.id(), NewRelation.of(RelationKind.EMPLOYER, company.id(), "gérante"));
        search.catchUp();
        assertThat(names("martin")).containsExactlyInAnyOrder("Martin, Lucie", "L’Échoppe Durand");
        assertThat(names("echoppe lucie")).containsExactlyInAnyOrder("Martin, Lucie", "L’Échoppe Durand");

        customers.change(CAMILLE, company.id(), company.version(), CustomerDetails.company("Le Comptoir des Halles"));
        search.catchUp();
        assertThat(names("halles martin")).hasSize(2);
        assertThat(names("echoppe")).isEmpty();

        relations.end(CAMILLE, ((RelationResult.Related) related).relation().id());
        search.catchUp();
        assertThat(names("martin")).containsExactly("Martin, Lucie");
    }

    @Test
    void findsABusinessByItsNumbers() {
        created(
                customers,
                CustomerDetails.company("Hôtel du Grand Chais")
                        .draft()
                        .companyNumbers(new CompanyNumbers("FR19812345676", "81234567600041", "", "", ""))
                        .build());
        created(customers, elodie());
        search.prepare(count -> {});

        for (var typed : List.of("FR19812345676", "19812345676", "812345676", "812 345 676", "812 345 676 00041")) {
            assertThat(names(typed)).as(typed).containsExactly("Hôtel du Grand Chais");
        }
    }

    @Test
    void findsByTheEndOfATelephoneNumberInAnyFormat() {
        created(customers, elodie());
        created(customers, person("Benoît", "Dubreuil", "Apt"));
        search.prepare(count -> {});

        for (var typed : List.of(
                "812",
                "48 12",
                "4812",
                "0639984812",
                "06 39 98 48 12",
                "06.39.98.48.12",
                "+33 6 39 98 48 12",
                "0033639984812",
                "+33 (0)6 39 98 48 12",
                "0639",
                "durand 48 12")) {
            assertThat(names(typed)).as(typed).containsExactly("Durand-Lefèvre, Élodie");
        }
        assertThat(names("99 48 12")).isEmpty();
    }

    @Test
    void findsByAnyPartOfAnEmailAddress() {
        created(
                customers,
                CustomerDetails.company("Accueil")
                        .draft()
                        .email(new EmailAddress("mariedupont84@poste.example"))
                        .build());
        search.prepare(count -> {});

        for (var typed :
                List.of("mariedup", "dupont84", "dupont", "dupont84@poste", "mariedupont84@poste.example", "poste")) {
            assertThat(names(typed)).as(typed).containsExactly("Accueil");
        }
    }

    @Test
    void toleratesOneTypingErrorAfterExactMatches() {
        created(customers, person("Anne", "Durant", "Apt"));
        created(customers, person("Paul", "Durand", "Apt"));
        search.prepare(count -> {});

        assertThat(names("durand")).containsExactly("Durand, Paul", "Durant, Anne");
        assertThat(search.find("durand", 10).total()).isOne();
        for (var typed : List.of("duramd", "duradn", "durnd", "duurand", "burand")) {
            assertThat(names(typed)).as(typed).contains("Durand, Paul");
        }
        assertThat(names("duxxnd")).as("two errors").isEmpty();
        assertThat(names("apr")).as("too short for an error").isEmpty();
    }

    @Test
    void ranksWholeWordsBeforePrefixes() {
        created(customers, person("Anne", "Martin", "Apt"));
        created(customers, person("Paul", "Martineau", "Apt"));
        search.prepare(count -> {});

        assertThat(names("martin")).containsExactly("Martin, Anne", "Martineau, Paul");
    }

    @Test
    void findsNothingForEmptyText() {
        created(customers, elodie());
        search.prepare(count -> {});

        for (var typed : List.of("", "   ", "!?*", "\u0000", "\"", "((", "*:*")) {
            assertThat(names(typed)).as(typed).isEmpty();
        }
        assertThat(names("é".repeat(5_000))).isEmpty();
        assertThat(names("durand ".repeat(500))).containsExactly("Durand-Lefèvre, Élodie");
    }

    @Test
    void findsAChangeAfterCatchingUp() {
        search.prepare(count -> {});
        assertThat(names("durand")).isEmpty();

        var customer = created(customers, elodie());
        search.catchUp();
        assertThat(names("durand")).hasSize(1);

        customers.change(CAMILLE, customer.id(), customer.version(), person("Élodie", "Martin", "Apt"));
        search.catchUp();
        assertThat(names("durand")).isEmpty();
        assertThat(names("martin")).hasSize(1);

        customers.archive(CAMILLE, customer.id());
        search.catchUp();
        assertThat(names("martin")).isEmpty();
    }

    @Test
    void answersExactQueriesUntilReady() {
        created(customers, elodie());

        var result = search.find("durand", 10);

        assertThat(result.complete()).isFalse();
        assertThat(result.hits()).extracting(CustomerHit::phone).containsExactly("06 39 98 48 12");
    }

    @Test
    void resumesWhereItStoppedAfterARestart() {
        created(customers, elodie());
        search.prepare(count -> {});
        search.close();
        created(customers, person("Paul", "Martin", "Apt"));

        search = anotherShop();
        search.prepare(count -> {
            throw new AssertionError("built anew");
        });

        assertThat(names("martin")).hasSize(1);
        assertThat(names("durand")).hasSize(1);
    }

    @Test
    void rebuildsADamagedIndex() throws IOException {
        created(customers, elodie());
        search.prepare(count -> {});
        search.close();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        search = anotherShop();
        search.prepare(count -> {});

        assertThat(search.isReady()).isTrue();
        assertThat(names("durand")).hasSize(1);
    }

    @Test
    void rebuildsTheIndexOfAnotherShop() {
        created(customers, elodie());
        search.prepare(count -> {});
        search.close();
        database = Fixtures.database(engine);
        customers = new Customers(database, CLOCK);
        created(customers, person("Paul", "Martin", "Apt"));

        search = anotherShop();
        search.prepare(count -> {});

        assertThat(names("durand")).isEmpty();
        assertThat(names("martin")).hasSize(1);
    }

    @Test
    void findsManyAddedAtOnce() {
        search.prepare(count -> {});
        var details = IntStream.range(0, 1_500)
                .mapToObj(i -> person("Anne", "Petit" + i, "Apt"))
                .toList();
        database.run(session -> {
            for (var from = 0; from < details.size(); from += 500) {
                customers.addAll(session, details.subList(from, from + 500));
            }
        });
        search.catchUp();

        var result = search.find("anne petit", 20);
        assertThat(result.hits()).hasSize(20);
        assertThat(result.total()).isEqualTo(1_500);
    }

    @Test
    void findsAChangeThatWasCommittedAfterALaterOne() throws Exception {
        assumeThat(engine)
                .as("readers of the embedded engine wait for open transactions, so that nothing overtakes")
                .isEqualTo(TestEngine.POSTGRESQL);
        var early = created(customers, person("Anne", "Martin", "Apt"));
        var late = created(customers, person("Paul", "Petit", "Apt"));
        search.prepare(count -> {});
        var noted = new CountDownLatch(1);
        var followed = new CountDownLatch(1);
        var slow = CompletableFuture.runAsync(() -> database.run(session -> {
            customers.replace(session, early.id(), elodie());
            noted.countDown();
            await(followed);
        }));
        await(noted);
        customers.archive(CAMILLE, late.id());
        search.catchUp();
        assertThat(names("petit")).as("committed").isEmpty();
        followed.countDown();
        slow.get(30, TimeUnit.SECONDS);
        search.catchUp();

        assertThat(names("durand")).hasSize(1);
    }

    @Test
    void waitsForMissingNumbersButNotForever() {
        var position = new ChangeFeedCursor(10);

        position.markProcessed(List.of(11L, 13L), 0);
        assertThat(position.safe()).isEqualTo(11);
        assertThat(position.isSeen(13)).isTrue();
        assertThat(position.isSeen(12)).isFalse();

        position.markProcessed(List.of(12L), 1);
        assertThat(position.safe()).isEqualTo(13);

        position.markProcessed(List.of(20L), 2);
        position.markProcessed(List.of(20L), Duration.ofMinutes(14).toNanos());
        assertThat(position.safe()).isEqualTo(13);
        position.markProcessed(List.of(20L), Duration.ofMinutes(16).toNanos());
        assertThat(position.safe()).isEqualTo(20);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> names(String typed) {
        return search.find(typed, 10).hits().stream().map(CustomerHit::listName).toList();
    }
}
