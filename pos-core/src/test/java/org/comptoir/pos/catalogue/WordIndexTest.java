package org.comptoir.pos.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.tax.TaxCode;
import org.junit.jupiter.api.Test;

class WordIndexTest {

    @Test
    void findsAmongFiftyThousand() {
        var index = new WordIndex(
                IntStream.range(0, 50_000).mapToObj(WordIndexTest::numbered).toList());

        assertThat(index.find(List.of("the", "4999"), article -> true, 20))
                .hasSize(11)
                .allMatch(article -> article.name().contains("4999"));
        assertThat(index.find(List.of("t"), article -> true, 20)).hasSize(20);
        assertThat(index.find(List.of("zzz"), article -> true, 20)).isEmpty();
    }

    @Test
    void foldsWhatPeopleTypeWithoutAccents() {
        assertThat(FoldedWords.of("Œufs d’Orléans, 12 piéces — Weißwürste"))
                .containsExactly("oeufs", "d", "orleans", "12", "pieces", "weisswurste");
        assertThat(FoldedWords.of(" \t")).isEmpty();
    }

    private static Article numbered(int number) {
        return new Article(
                new ArticleId(number),
                "C" + number,
                "Thé vert " + number,
                "",
                null,
                new TaxCode("N"),
                null,
                SoldBy.PIECE,
                "",
                null,
                "",
                null,
                null,
                null,
                true,
                List.of(),
                0);
    }
}
