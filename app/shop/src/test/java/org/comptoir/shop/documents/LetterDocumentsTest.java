package org.comptoir.shop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.letter.ComposedLetter;
import org.comptoir.customers.letter.LetterSender;
import org.comptoir.customers.letter.LetterTemplate;
import org.comptoir.customers.letter.LetterTemplateParse;
import org.comptoir.customers.letter.LetterText;
import org.comptoir.customers.letter.MergeData;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterDocumentsTest {

    @TempDir
    Path folder;

    @Test
    void anArticleIsRecommendedByItsCode() throws IOException {
        try (var fixture =
                ShopFixture.in(folder).language(Language.FRENCH).open().withStock()) {
            fixture.shop()
                    .settings()
                    .putAudited(fixture.owner(), PaperTexts.HOURS_NOTE, "mardi au samedi\n9 h 30 à 19 h");
            var article = fixture.article("A1");
            var text = letter(fixture, "Bonjour\n\n[[a1| fait ici ]]\n\n[[nothing]]\n\nVoyez [[A1]] aussi");
            var price = Objects.requireNonNull(article.price());
            assertThat(text)
                    .contains(article.displayName(), "fait ici", "Horaires", "mardi au samedi 9 h 30 à 19 h")
                    .contains(new Formats(Language.FRENCH, ShopFixture.EVENING.getZone())
                            .money(price)
                            .replace('\u00A0', ' '))
                    .contains("[[nothing]]", "Voyez [[A1]] aussi")
                    .doesNotContain("[[a1");
        }
    }

    @Test
    void aReducedPriceIsAnnouncedOnlyAsItsHistoryHasIt() throws IOException {
        var clock = new SetClock(Instant.parse("2026-09-01T08:00:00Z"));
        try (var fixture = ShopFixture.in(folder)
                .language(Language.FRENCH)
                .clock(clock)
                .open()
                .withStock()) {
            var asked = "[[A1|Au beurre de karité|jusqu’au 24 décembre]]\n\n[[A2|Doux|jusqu’à Noël]]";
            assertThat(letter(fixture, asked)).contains("6,50 €").doesNotContain("Prix le plus bas", "jusqu’au");

            clock.now = Instant.parse("2026-11-20T08:00:00Z");
            price(fixture, "A1", "5.20");
            price(fixture, "A2", "12.00");
            clock.now = Instant.parse("2026-11-28T08:00:00Z");

            assertThat(letter(fixture, asked))
                    .contains("5,20 €", "6,50 €", "−20 % jusqu’au 24 décembre")
                    .contains("Prix le plus bas des 30 derniers jours : 6,50 €", "12,00 €")
                    .doesNotContain("9,75", "jusqu’à Noël");
            assertThat(letter(fixture, "[[A1|Au beurre de karité]]"))
                    .as("nobody asked for it")
                    .contains("5,20 €")
                    .doesNotContain("6,50 €", "Prix le plus bas");
        }
    }

    private static void price(ShopFixture fixture, String code, String price) {
        var article = fixture.article(code);
        var draft = ArticleDraft.of(article).withPrice(Money.of(price));
        assertThat(fixture.shop().counter().catalogue().save(fixture.owner(), article.id(), article.version(), draft))
                .isInstanceOf(SaveResult.Saved.class);
    }

    private static final class SetClock extends Clock {

        private Instant now;

        SetClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ShopFixture.EVENING.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static String letter(ShopFixture fixture, String typed) throws IOException {
        var read = LetterText.read(typed);
        assertThat(read).isInstanceOf(LetterTemplateParse.Understood.class);
        var template =
                new LetterTemplate("x", Language.FRENCH, ((LetterTemplateParse.Understood) read).text(), "", "Élise");
        var profile = fixture.shop().settings().profile();
        var sender = new LetterSender(profile.name(), "Sète", "FR", profile.zone());
        var letter = ComposedLetter.compose(template, facts(), sender, LocalDate.of(2026, 11, 29));
        var bytes = new ByteArrayOutputStream();
        new DocumentPrinter(fixture.shop(), "test").customers().letters(List.of(letter), bytes);
        try (var document = Loader.loadPDF(bytes.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0\\u202F]+", " ");
        }
    }

    private static MergeData facts() {
        return new MergeData(
                new CustomerId(1),
                "C-000001",
                CustomerKind.PERSON,
                PersonName.of("Élodie", "Durand"),
                "",
                "Élodie Durand",
                PostalAddress.NONE,
                null,
                0,
                Money.ZERO,
                null,
                null,
                List.of());
    }
}
