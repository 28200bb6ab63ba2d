package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.settings.TendersModel.RoundingChoice;
import org.comptoir.pos.sales.OfferedTenders;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.tender.CashRounding;
import org.comptoir.pos.sales.tender.OwnTender;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TendersModelTest extends TillTest {

    private TendersModel model;

    @BeforeEach
    void open() {
        model = new TendersModel(
                context(Language.ENGLISH, office::owner), office.shop().settings());
        model.load();
    }

    @AfterEach
    void asItWas() {
        office.shop().settings().putAudited(office.owner(), OfferedTenders.NOTE, OfferedTenders.DEFAULT.text());
        office.shop().settings().putAudited(office.owner(), CashRounding.NOTE, "");
    }

    private OfferedTenders kept() {
        return office.shop().counter().tenderRules().offered();
    }

    private void add(String name) {
        model.nameProperty().set(name);
        model.add();
    }

    private String fault() {
        return model.messages().faultOf(TendersModel.TOPIC).get();
    }

    @Test
    void addsMovesAndWithdrawsTheShopsOwn() {
        model.changeProperty().set(true);
        assertThat(model.countedProperty().get())
                .as("change comes out of the drawer")
                .isTrue();
        add(" La Lavande ");
        add("Bons de la ville");

        assertThat(kept().own())
                .containsExactly(
                        new OwnTender("La Lavande", 'L', true, false, true),
                        new OwnTender("Bons de la ville", 'O', false, false, false));
        assertThat(model.detail(kept().own().getFirst())).contains("L", "gives change");
        model.moveUp(kept().own().getLast());
        assertThat(kept().own()).extracting(OwnTender::key).containsExactly('O', 'L');
        model.withdraw(kept().own().getLast());
        assertThat(kept().own()).extracting(OwnTender::name).containsExactly("Bons de la ville");
    }

    @Test
    void tellsWhatIsWrong() {
        add("  ");
        assertThat(fault()).contains("24");
        add("La Lavande");
        assertThat(fault()).isEmpty();
        add("la lavande");
        assertThat(fault()).contains("another name");
        add("Deux");
        add("Trois");
        assertThat(fault()).contains("10");
        assertThat(kept().own()).hasSize(2);
        model.offer(TenderKind.CHEQUE, false);
        add("Trois");
        assertThat(kept().own()).hasSize(3);
        assertThat(kept().kinds()).doesNotContain(TenderKind.CHEQUE);
    }

    @Test
    void roundsAsTheCountryAsksUnlessChosen() {
        assertThat(model.choiceProperty().get().rounding()).isEqualTo(RoundingChoice.COUNTRY);
        model.round(RoundingChoice.FIVE_CENTS);
        assertThat(office.shop().counter().tenderRules().rounding()).isEqualTo(CashRounding.FIVE_CENTS);
        model.round(RoundingChoice.COUNTRY);
        assertThat(office.shop().counter().tenderRules().rounding()).isEqualTo(CashRounding.NONE);
    }

    /// A letter of the shop's own must choose nothing else, in whatever language the till is.
    @ParameterizedTest
    @EnumSource(Language.class)
    void leavesTheLettersOfTheProgramToIt(Language language) {
        var texts = Texts.of("payment", language);
        for (var kind : TenderKind.values()) {
            if (kind != TenderKind.OWN) {
                assertThat(OwnTender.KEYS).doesNotContain(texts.get("payment.key." + kind));
            }
        }
    }
}
