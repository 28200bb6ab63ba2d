package org.comptoir.desktop.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.suppliers.SuppliersModel.Part;
import org.comptoir.desktop.task.DelayedExecutor;
import org.comptoir.pos.suppliers.Supplier;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppliersModelTest {

    @TempDir
    Path folder;

    private final DelayedExecutor late = new DelayedExecutor();
    private ScreenFixture office;
    private SuppliersModel model;

    @BeforeEach
    void open() {
        office = ScreenFixture.founded(folder, Language.FRENCH).stocked();
        model = new SuppliersModel(
                office.context(Language.FRENCH, late.tasks()),
                office.shop().counter().catalogue(),
                office.shop().counter().suppliers());
        model.load();
        late.settle();
    }

    @AfterEach
    void close() {
        office.close();
        assertThat(late.mishaps()).isEmpty();
    }

    private Supplier kept(Supplier supplier) {
        return office.shop().counter().suppliers().get(supplier.id()).orElseThrow();
    }

    @Test
    void staysOnTheNewSupplierAfterAnotherIsSaved() {
        var first = model.suppliers().getFirst();
        var second = model.suppliers().getLast();
        model.open(first);
        model.part(Part.TOWN).set("Manosque");
        model.save();
        model.open(second);
        late.settle();
        assertThat(kept(first).details().address().town()).isEqualTo("Manosque");
        assertThat(model.openProperty().get()).isEqualTo(second);
        assertThat(model.part(Part.NAME).get()).isEqualTo(second.name());
    }

    @Test
    void acceptsCountryNamesAndRefusesUnknownOnes() {
        var first = model.suppliers().getFirst();
        model.open(first);
        model.part(Part.COUNTRY).set("Italie");
        model.save();
        late.settle();
        assertThat(kept(first).details().address().country()).isEqualTo("IT");
        model.part(Part.COUNTRY).set("Atlantide");
        model.save();
        late.settle();
        assertThat(model.messages().posted()).isEmpty();
        assertThat(model.messages().faultOf(Part.COUNTRY.name()).get()).contains("Atlantide");
        assertThat(kept(first).details().address().country()).isEqualTo("IT");
    }
}
