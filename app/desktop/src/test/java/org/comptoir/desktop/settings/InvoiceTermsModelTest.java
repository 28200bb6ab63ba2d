package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.pos.invoicing.InvoiceTerms;
import org.comptoir.pos.invoicing.SuppliedCategories;
import org.comptoir.pos.invoicing.SupplyKind;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;

class InvoiceTermsModelTest extends TillTest {

    @Test
    void keepsWhatTheShopSuppliesAndItsOptionForDebits() {
        var settings = office.shop().settings();
        var model = new InvoiceTermsModel(
                context(Language.ENGLISH, office::owner),
                settings,
                office.shop().counter().catalogue()::categories);
        model.load();
        assertThat(model.italianProperty().get()).isFalse();
        assertThat(model.supplyProperty().get()).isEqualTo(SupplyKind.GOODS);
        assertThat(model.debitsProperty().get()).isFalse();

        var service = model.categories().getFirst().id();
        model.supplyProperty().set(SupplyKind.GOODS_AND_SERVICES);
        model.services().add(service);
        model.save();
        assertThat(SuppliedCategories.of(settings::get))
                .isEqualTo(new SuppliedCategories(SupplyKind.GOODS_AND_SERVICES, Set.of(service)));
        model.services().clear();

        model.supplyProperty().set(SupplyKind.SERVICES);
        model.debitsProperty().set(true);
        model.save();

        var kept = InvoiceTerms.of(settings::get);
        assertThat(kept.supply()).isEqualTo(SupplyKind.SERVICES);
        assertThat(kept.isOnDebits()).isTrue();
        model.supplyProperty().set(SupplyKind.GOODS);
        model.debitsProperty().set(false);
        model.save();
        assertThat(InvoiceTerms.of(settings::get)).isEqualTo(InvoiceTerms.DEFAULT);
    }
}
