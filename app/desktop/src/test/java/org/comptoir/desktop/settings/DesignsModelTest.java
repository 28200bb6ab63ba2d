package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.design.Paper;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.ListData.Column;
import org.comptoir.reports.lists.PrintNote;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.documents.OwnDesigns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignsModelTest {

    @TempDir
    Path home;

    private ScreenFixture office;
    private OwnDesigns designs;
    private DesignsModel model;
    private Path file;

    @BeforeEach
    void found() {
        office = ScreenFixture.founded(home.resolve("shop"), Language.FRENCH);
        designs = new OwnDesigns(office.shop());
        model = new DesignsModel(office.context(Language.ENGLISH), designs);
        file = home.resolve("design.jrxml");
    }

    @AfterEach
    void close() {
        assertThat(office.mishaps()).isEmpty();
        office.close();
    }

    private boolean isOwn() {
        return designs.use(Paper.VOUCHER).own().isPresent();
    }

    @Test
    void aDesignCountsOnceItWasShown() throws IOException {
        model.paperProperty().set(Paper.VOUCHER);
        model.export(file);
        assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);
        Files.writeString(file, Files.readString(file).replace("#0E6B5C", "#9A3B26"));

        model.bringBack(file);
        assertThat(model.shownProperty().get()).isTrue();
        assertThat(model.preview().pagesProperty().get()).isEqualTo(2);
        assertThat(isOwn()).isFalse();

        model.keep();
        assertThat(model.shownProperty().get()).isFalse();
        assertThat(isOwn()).isTrue();
        assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);

        model.reset();
        assertThat(isOwn()).isFalse();
    }

    @Test
    void whatIsLeftDoesNotCount() {
        model.paperProperty().set(Paper.VOUCHER);
        model.export(file);
        model.bringBack(file);
        model.leave();
        assertThat(model.shownProperty().get()).isFalse();
        model.bringBack(file);
        model.paperProperty().set(Paper.LETTER);
        assertThat(model.shownProperty().get()).isFalse();
        assertThat(isOwn()).isFalse();
    }

    @Test
    void aRefusedOneSaysWhichElementAndWhy() throws IOException {
        model.paperProperty().set(Paper.VOUCHER);
        model.export(file);
        Files.writeString(file, Files.readString(file).replace("$F{picture}", "\"https://example.org/a.png\""));
        model.bringBack(file);
        assertThat(model.shownProperty().get()).isFalse();
        assertThat(model.messages().posted()).singleElement().satisfies(posted -> {
            assertThat(posted.level()).isEqualTo(Level.WARNING);
            assertThat(posted.message().detail()).contains("<element kind=\"image\">", "https://example.org/a.png");
        });
        model.bringBack(home.resolve("missing.jrxml"));
        assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.FAILURE);
    }

    @Test
    void aDesignOfAnotherVersionIsToldAndNotUsed() {
        office.shop().designs().keep(office.owner(), "voucher", "<jasperReport/>".getBytes(StandardCharsets.UTF_8));
        model.paperProperty().set(Paper.VOUCHER);
        assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
        assertThat(model.useProperty().get()).isNotNull();
    }

    private String printedList() throws IOException {
        var list = new ListData(
                "Articles",
                "",
                "Maison",
                PrintNote.of(LocalDate.of(2026, 9, 14)),
                List.of(Column.text("Nom")),
                List.of(),
                "",
                Language.FRENCH);
        var bytes = new ByteArrayOutputStream();
        new DocumentPrinter(office.shop(), "test").list(list, bytes);
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void documentsArePrintedByItUnlessItIsOfAnotherVersion() throws IOException {
        var own = new String(OwnDesigns.original(Paper.LIST), StandardCharsets.UTF_8)
                .replaceFirst(
                        "(<title [^>]*>)",
                        "$1<element kind=\"staticText\" x=\"300\" y=\"0\" width=\"90\""
                                + " height=\"20\"><text>Chez nous</text></element>");
        designs.keep(office.owner(), Paper.LIST, own.getBytes(StandardCharsets.UTF_8));
        assertThat(printedList()).contains("Chez nous", "Articles");

        office.shop().designs().keep(office.owner(), "list", "<jasperReport/>".getBytes(StandardCharsets.UTF_8));
        assertThat(printedList()).doesNotContain("Chez nous").contains("Articles");
    }
}
