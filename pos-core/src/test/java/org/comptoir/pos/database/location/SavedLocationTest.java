package org.comptoir.pos.database.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedLocationTest {

    @TempDir
    Path root;

    @Test
    void isTheFolderUntilAServerIsChosen() {
        try (var folder = ShopFolder.hold(root, Clock.systemUTC())) {
            assertThat(SavedLocation.of(folder)).isInstanceOf(Location.Embedded.class);

            SavedLocation.keep(folder, SavedLocation.server("jdbc:postgresql://server/shop", "till"));

            assertThat(SavedLocation.of(folder))
                    .isInstanceOfSatisfying(
                            Location.Server.class,
                            server -> assertThat(server.url()).isEqualTo("jdbc:postgresql://server/shop"));
        }
    }

    @Test
    void refusesOtherEngines() {
        assertThatThrownBy(() -> SavedLocation.server("jdbc:mysql://server/shop", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesAServerThatDoesNotAnswer() {
        try (var folder = ShopFolder.hold(root, Clock.systemUTC())) {
            var unreachable = new Location.Server("jdbc:postgresql://127.0.0.1:1/shop", "till", "secret");

            assertThatThrownBy(() -> Database.open(folder, unreachable, List.of(new Schema("pos"))))
                    .isInstanceOfSatisfying(
                            Unavailable.UnavailableException.class,
                            problem -> assertThat(problem.reason()).isInstanceOf(Unavailable.NoServer.class))
                    .hasMessageNotContaining("secret");
        }
    }
}
