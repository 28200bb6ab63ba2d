package org.comptoir.pos.suppliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.catalogue.CatalogueFixtures.OWNER;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class SuppliersTest {

    @Parameter
    TestEngine engine;

    private Suppliers suppliers;

    @BeforeEach
    void open() {
        suppliers = new Suppliers(TestDatabases.empty(engine, new Schema("pos")));
    }

    @Test
    void readsBackSavedSuppliers() {
        var address = new PostalAddress("3 rue du Moulin", "69002", "Lyon", "", "FR");
        var details = new SupplierDetails(
                "Maison Vérany", "Paule Vérany", "04 65 71 00 12", "paule@verany.example", address, "closed on Monday");
        var supplier = ((SupplierResult.Saved) suppliers.save(OWNER, details)).supplier();

        assertThat(suppliers.get(supplier.id())).contains(supplier);
        assertThat(supplier.details()).isEqualTo(details);
        assertThat(suppliers.byName("MAISON VERANY")).contains(supplier);
        assertThat(suppliers.list()).containsExactly(supplier);
    }

    @Test
    void refusesADuplicateName() {
        suppliers.save(OWNER, SupplierDetails.of("Café Roux"));

        assertThat(suppliers.save(OWNER, SupplierDetails.of("cafe  roux")))
                .isEqualTo(new SupplierResult.NameTaken("cafe roux"));
    }

    @Test
    void refusesInvalidSuppliers() {
        assertThat(suppliers.save(OWNER, SupplierDetails.of(" ")))
                .isEqualTo(new SupplierResult.Faulty(SupplierProblem.NAME_MISSING));
        assertThat(suppliers.save(OWNER, new SupplierDetails("A", "", "", "no address", PostalAddress.NONE, "")))
                .isEqualTo(new SupplierResult.Faulty(SupplierProblem.NO_EMAIL_ADDRESS));
    }

    @Test
    void refusesAnEditOfAnOutdatedVersion() {
        var supplier = ((SupplierResult.Saved) suppliers.save(OWNER, SupplierDetails.of("Roux"))).supplier();
        suppliers.save(OWNER, supplier.id(), supplier.version(), SupplierDetails.of("Roux et fils"));

        assertThat(suppliers.save(OWNER, supplier.id(), supplier.version(), SupplierDetails.of("Roux")))
                .isEqualTo(new SupplierResult.ChangedMeanwhile());
    }

    @Test
    void acceptsOneOfManyConcurrentAdditionsOfTheSameName() throws InterruptedException {
        List<Callable<SupplierResult>> adding = IntStream.range(0, 12)
                .<Callable<SupplierResult>>mapToObj(i -> () -> suppliers.save(OWNER, SupplierDetails.of("Roux")))
                .toList();
        try (var threads = Executors.newFixedThreadPool(12)) {
            assertThat(threads.invokeAll(adding))
                    .extracting(Future::resultNow)
                    .filteredOn(SupplierResult.Saved.class::isInstance)
                    .hasSize(1);
        }
        assertThat(suppliers.list()).hasSize(1);
    }
}
