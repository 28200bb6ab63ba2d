package org.comptoir.pos.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.catalogue.CatalogueFixtures.OWNER;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.comptoir.pos.catalogue.article.SupplierId;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.suppliers.Supplier;
import org.comptoir.pos.suppliers.SupplierDetails;
import org.comptoir.pos.suppliers.SupplierResult;
import org.comptoir.pos.suppliers.Suppliers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Databases that one process opens at once, as for training, or one after another: they share what is known of the
/// tables, and nothing that is in them.
@ParameterizedClass
@EnumSource(TestEngine.class)
class SideBySideTest {

    @Parameter
    TestEngine engine;

    @Test
    void seeAndNumberOnlyTheirOwnRows(@TempDir Path root, @TempDir Path otherRoot) {
        try (var shop = new Opening(root, provisioned(root));
                var other = new Opening(otherRoot, provisioned(otherRoot))) {
            var first = shop.add("Vérany");
            assertThat(other.add("Aubier")).as("the first of its own sequence").isEqualTo(first);
            assertThat(shop.add("Lormeau")).isEqualTo(new SupplierId(first.value() + 1));

            assertThat(shop.names()).containsExactly("Lormeau", "Vérany");
            assertThat(other.names()).containsExactly("Aubier");
        }
    }

    @Test
    void goOnNumberingAfterAnotherProgramDid(@TempDir Path root) {
        var location = provisioned(root);
        SupplierId before;
        try (var shop = new Opening(root, location)) {
            shop.add("Vérany");
            before = shop.add("Aubier");
        }
        try (var again = new Opening(root, location)) {
            // A block of ids that was left is not gone on with: it may have been another program's.
            assertThat(again.add("Lormeau").value()).isGreaterThan(before.value() + 1);
        }
    }

    @Test
    void areNotReachedOnceTheyAreClosed(@TempDir Path root, @TempDir Path otherRoot) {
        var closed = new Opening(root, provisioned(root));
        try (var open = new Opening(otherRoot, provisioned(otherRoot))) {
            closed.close();

            assertThatThrownBy(() -> closed.add("Vérany")).isInstanceOf(RuntimeException.class);
            assertThat(open.names()).isEmpty();
        }
    }

    private Location provisioned(Path root) {
        return TestDatabases.provisioned(engine, root, new Schema("pos"));
    }

    private static final class Opening implements AutoCloseable {

        private final ShopFolder folder;
        private final Database database;
        private final Suppliers suppliers;

        Opening(Path root, Location location) {
            folder = ShopFolder.hold(root, Clock.systemUTC());
            database = Database.open(folder, location, List.of(new Schema("pos")));
            suppliers = new Suppliers(database);
        }

        SupplierId add(String name) {
            var details = new SupplierDetails(name, "", "", "", PostalAddress.NONE, "");
            return ((SupplierResult.Saved) suppliers.save(OWNER, details))
                    .supplier()
                    .id();
        }

        List<String> names() {
            return suppliers.list().stream().map(Supplier::name).toList();
        }

        @Override
        public void close() {
            database.close();
            folder.close();
        }
    }
}
