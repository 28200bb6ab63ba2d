package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.catalogue.CatalogueRequest;
import org.comptoir.desktop.till.catalogue.CategoryItem;
import org.comptoir.desktop.till.catalogue.HitItem;
import org.comptoir.desktop.till.catalogue.TileItem;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.selling.OpenPrice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenPriceTest extends TillTest {

    private TillController till() {
        var till = new TillController(context(Language.FRENCH, office::owner), office.shop(), () -> null);
        till.start();
        till.ticket().startNew();
        return till;
    }

    private static void enter(TillController till, String typed) {
        till.catalogue().model().searchProperty().set(typed);
        till.catalogue().accept(new CatalogueRequest.Entered());
    }

    private static Article openPriced(String code, String name, String tax) {
        return article(ArticleDraft.of(code, name, new TaxCode(tax), null));
    }

    private static Article article(ArticleDraft draft) {
        return ((SaveResult.Saved) office.shop().counter().catalogue().save(office.owner(), draft)).article();
    }

    private static BasketLine onlyLine(TillController till) {
        assertThat(till.ticket().basket().lines()).hasSize(1);
        return till.ticket().basket().lines().getFirst();
    }

    private static Item.ArticleItem article(BasketLine line) {
        return (Item.ArticleItem) line.item();
    }

    @Test
    void sellsATypedAmountAsTheArticleMeantForIt() {
        enter(till(), "12,50");
        assertThat(messages.only().happened()).contains("12,50");

        var sundries = openPriced("DIV", "Divers", "N");
        var one = till();
        enter(one, "12,50");
        assertThat(onlyLine(one).unitPrice()).isEqualTo(Money.of("12.50"));
        assertThat(article(onlyLine(one)).id()).isEqualTo(sundries.id());
        assertThat(one.catalogue().model().searchProperty().get()).isEmpty();

        var three = till();
        enter(three, "3*4,20");
        assertThat(onlyLine(three).quantity()).isEqualTo(Quantity.of(3));
        assertThat(three.ticket().total()).isEqualTo(Money.of("12.60"));

        var food = openPriced("DIVR", "Divers alimentaires", "R");
        var asked = till();
        enter(asked, "7,00");
        assertThat(asked.ticket().basket().isEmpty()).isTrue();
        var question = asked.ticket().model().promptProperty().get();
        assertThat(question).isNotNull();
        assertThat(question.quick()).containsExactlyInAnyOrder("Divers", "Divers alimentaires");
        asked.accept(new TicketRequest.Answer("Divers alimentaires"));
        assertThat(article(onlyLine(asked)).tax().code()).isEqualTo(new TaxCode("R"));

        office.shop().settings().put(OpenPrice.NOTE, Long.toString(food.id().value()));
        var decided = till();
        enter(decided, "7,00");
        assertThat(article(onlyLine(decided)).id()).isEqualTo(food.id());
    }

    @Test
    void offersTheAmountAsTheFirstHit() {
        var till = till();

        till.catalogue().model().searchProperty().set("12,50");

        assertThat(till.catalogue().model().hits().getFirst().kind()).isEqualTo(HitItem.Kind.OPEN_PRICE);
    }

    @Test
    void showsArticlesWithoutACategoryToTouch() {
        var loose = article(ArticleDraft.of("ZZ", "Zeste", new TaxCode("N"), Money.of("0.50")));
        var till = till();
        var chips = till.catalogue().model().categories();

        till.catalogue().accept(new CatalogueRequest.ChooseCategory(chips.getLast()));
        assertThat(till.catalogue().model().tiles()).extracting(TileItem::name).contains(loose.name());

        till.catalogue().accept(new CatalogueRequest.ChooseCategory(chips.getFirst()));
        assertThat(chips).extracting(CategoryItem::name).startsWith("Tout").endsWith("Autres");
        assertThat(till.catalogue().model().tiles())
                .extracting(TileItem::name)
                .contains(loose.name(), "Savon à la lavande");
        assertThat(till.catalogue().model().moreTilesProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'12,50', 12.50",
        "12.5, 12.50",
        "'12 €', 12.00",
        "'0,99 €', 0.99",
        "'1234567,00', 1234567.00",
        "12, ''",
        "'0,00', ''",
        "A1, ''",
        "3760000000000, ''",
        "'12,505', ''",
        "'-2,00', ''",
        "'1,50 2,00', ''"
    })
    void tellsAmountsFromCodes(String typed, String price) {
        assertThat(OpenPrice.read(typed).map(Money::toDecimal).orElse("")).isEqualTo(price);
    }
}
