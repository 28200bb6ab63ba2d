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
    void ranksNamesStartingWithTheWordFirst() {
        var index = new WordIndex(List.of(
                named(1, "Atelier du samedi, savons"), named(2, "Savon de Marseille"), named(3, "Savon surgras")));

        assertThat(index.find(List.of("savon"), article -> true, 3))
                .extracting(Article::name)
                .containsExactly("Savon de Marseille", "Savon surgras", "Atelier du samedi, savons");
        assertThat(index.find(List.of("savon"), article -> true, 1)).hasSize(1);
        assertThat(index.find(List.of("marseille", "savon"), article -> true, 3))
                .extracting(Article::name)
                .containsExactly("Savon de Marseille");
        assertThat(index.find(List.of(), article -> true, 3))
                .extracting(Article::name)
                .startsWith("Atelier du samedi, savons");
    }

    @Test
    void listsAccentsWhereTheirLettersAre() {
        var index = new WordIndex(
                List.of(named(1, "Zeste"), named(2, "Écharpe"), named(3, "abricot"), named(4, "Fil"), named(5, "Eau")));

        assertThat(index.find(List.of(), article -> true, 5))
                .extracting(Article::name)
                .containsExactly("abricot", "Eau", "Écharpe", "Fil", "Zeste");
    }

    @Test
    void matchesTextTypedWithoutAccents() {
        assertThat(FoldedWords.of("Œufs d’Orléans, 12 piéces — Weißwürste"))
                .containsExactly("oeufs", "d", "orleans", "12", "pieces", "weisswurste");
        assertThat(FoldedWords.of(" \t")).isEmpty();
    }

    private static Article numbered(int number) {
        return named(number, "Thé vert " + number);
    }

    private static Article named(int number, String name) {
        return new Article(
                new ArticleId(number),
                "C" + number,
                name,
                "",
                null,
                new TaxCode("N"),
                null,
                SoldBy.PIECE,
                false,
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
