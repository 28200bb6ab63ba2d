package org.comptoir.desktop.mailings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.desktop.printing.Printers;
import org.comptoir.desktop.task.DelayedExecutor;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.documents.DocumentPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailingOnceTest {

    @TempDir
    Path folder;

    @Test
    void startsOneMailingWhileTheFirstIsStillBeingStarted() {
        try (var shop = MailingShop.open(folder.resolve("shop"), Language.FRENCH)) {
            MailingShop.people(shop);
            var late = new DelayedExecutor();
            var model = new MailingsModel(
                    new MailingContext(
                            shop,
                            new DocumentPrinter(shop, "Comptoir 1.0"),
                            () -> MailingShop.CAMILLE,
                            late.tasks(),
                            Texts.of("mailingscreen", Language.FRENCH),
                            new Formats(Language.FRENCH, MailingShop.CLOCK.getZone())),
                    new Printers());
            model.begin();
            late.settle();
            model.go(MailingStep.SEND);
            late.settle();

            model.save(folder.resolve("one.pdf"));
            model.save(folder.resolve("two.pdf"));
            late.settle();

            assertThat(shop.customerFile().mailings().runs(9)).hasSize(1);
            assertThat(folder.resolve("two.pdf")).doesNotExist();
            assertThat(late.mishaps()).isEmpty();
        }
    }
}
