package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.sales.OfferedTenders;
import org.comptoir.pos.sales.tender.ForeignRate;
import org.comptoir.pos.sales.tender.ForeignRates;
import org.comptoir.pos.sales.tender.OwnTender;
import org.comptoir.pos.sales.tender.TipRules;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TipsAndForeignCashModelTest extends TillTest {

    private ForeignCashModel foreign;
    private TipsModel tips;

    @BeforeEach
    void open() {
        var context = context(Language.FRENCH, office::owner);
        foreign = new ForeignCashModel(
                context, office.shop().settings(), office.shop().clock());
        foreign.load();
        tips = new TipsModel(context, office.shop().settings());
        tips.load();
    }

    @AfterEach
    void asItWas() {
        var settings = office.shop().settings();
        settings.putAudited(office.owner(), ForeignRates.NOTE, ForeignRates.NONE.text());
        settings.putAudited(office.owner(), TipRules.NOTE, TipRules.NONE.text());
        settings.putAudited(office.owner(), OfferedTenders.NOTE, OfferedTenders.DEFAULT.text());
    }

    private void set(String currency, String rate) {
        foreign.currencyProperty().set(currency);
        foreign.rateProperty().set(rate);
        foreign.set();
    }

    private String fault() {
        return foreign.messages().faultOf(ForeignCashModel.TOPIC).get();
    }

    private static ForeignRates rates() {
        return office.shop().counter().tenderRules().foreign();
    }

    @Test
    void setsARateOfTodayAndSetsItAgain() {
        set(" chf ", "0,9532");
        assertThat(rates().rates()).singleElement().satisfies(rate -> {
            assertThat(rate.currency()).isEqualTo("CHF");
            assertThat(rate.rate()).isEqualTo(953_200);
            assertThat(foreign.shown(rate)).isEqualTo("1 CHF = 0,9532 €");
        });

        foreign.edit(rates().rates().getFirst());
        assertThat(foreign.rateProperty().get()).isEqualTo("0,9532");
        set("CHF", "0.96");
        foreign.round(Money.ofCents(10));

        assertThat(rates().rates()).extracting(ForeignRate::rate).containsExactly(960_000L);
        assertThat(rates().step()).isEqualTo(Money.ofCents(10));
        foreign.withdraw(rates().rates().getFirst());
        assertThat(rates().rates()).isEmpty();
    }

    @Test
    void tellsWhatIsWrong() {
        for (var wrong : new String[][] {
            {"EUR", "1"},
            {"ABC", "1"},
            {"", "1"},
            {"CHF", ""},
            {"CHF", "0"},
            {"CHF", "-1"},
            {"CHF", "1e3"},
            {"CHF", "1001"}
        }) {
            set(wrong[0], wrong[1]);
            assertThat(fault()).as(wrong[0] + " " + wrong[1]).isNotEmpty();
        }
        for (var code : new String[] {"CHF", "GBP", "USD"}) {
            set(code, "1");
        }
        assertThat(fault()).isEmpty();
        set("JPY", "0.006");
        assertThat(fault()).contains("3");
        assertThat(rates().rates()).hasSize(3);
    }

    @Test
    void isNotCalledAsATenderOfTheShops() {
        var own = OfferedTenders.DEFAULT.withOwn(List.of(new OwnTender("CHF", 'H', false, false, true)));
        office.shop().settings().putAudited(office.owner(), OfferedTenders.NOTE, own.text());

        set("CHF", "0.95");

        assertThat(fault()).isNotEmpty();
        assertThat(rates().rates()).isEmpty();
    }

    @Test
    void offersTipsOnceTheShopSaysSo() {
        assertThat(tips.takenProperty().get()).isFalse();
        tips.takenProperty().set(true);
        tips.sharesProperty().set("5 7,5");
        tips.save();

        var kept = office.shop().counter().tenderRules().tips();
        assertThat(kept.isTaken()).isTrue();
        assertThat(kept.shares()).containsExactly(Percent.whole(5), Percent.of("7.5"));
        tips.sharesProperty().set("90");
        tips.save();
        assertThat(tips.messages().faultOf(TipsModel.TOPIC).get()).contains("4", "50");
        assertThat(office.shop().counter().tenderRules().tips()).isEqualTo(kept);
    }
}
