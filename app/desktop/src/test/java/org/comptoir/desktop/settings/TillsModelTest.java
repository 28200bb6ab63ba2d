package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.pos.till.registry.TillState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TillsModelTest {

    @TempDir
    Path folder;

    private ScreenFixture office;
    private TillsModel model;

    @BeforeEach
    void open() {
        office = ScreenFixture.founded(folder, Language.FRENCH);
        var shop = office.shop();
        model = new TillsModel(
                office.context(Language.ENGLISH),
                shop.tills(),
                shop.folder(),
                shop::till,
                shop::invite,
                shop.counter().retirement());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Till second() {
        office.shop().tills().register(UUID.randomUUID(), "Back door", "test");
        model.load();
        return model.tills().getLast();
    }

    @Test
    void invitesNobodyIntoAShopInAFolder() {
        model.load();

        model.ask();

        assertThat(model.tills()).hasSize(1);
        assertThat(model.state(model.tills().getFirst())).isEqualTo("this machine");
        assertThat(model.askingProperty().get()).isFalse();
        assertThat(model.messages().posted())
                .singleElement()
                .satisfies(message -> assertThat(message.message().happened()).contains("comptoir move --to"));
    }

    @Test
    void retiresAnotherTillOnlyOnceThatIsConfirmed() {
        var till = second();

        model.askRetire(till);
        assertThat(office.shop().tills().find(till.id()).orElseThrow().isActive())
                .isTrue();
        model.retire();

        assertThat(office.shop().tills().find(till.id()).orElseThrow().state()).isEqualTo(TillState.RETIRED);
        assertThat(model.tills().getLast().isActive()).isFalse();
        assertThat(model.mayRetire(model.tills().getLast())).isFalse();
        assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);
    }

    @Test
    void keepsATillWhoseRetirementIsNotConfirmed() {
        var till = second();

        model.askRetire(till);
        model.askRetire(null);
        model.retire();

        assertThat(office.shop().tills().find(till.id()).orElseThrow().isActive())
                .isTrue();
    }

    @Test
    void doesNotOfferToRetireThisMachinesTill() {
        var till = second();

        assertThat(model.mayRetire(till)).isTrue();
        assertThat(office.shop().tills().find(TillId.FIRST))
                .hasValueSatisfying(own -> assertThat(model.mayRetire(own)).isFalse());
    }
}
