package org.comptoir.desktop.mailings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.desktop.task.DelayedExecutor;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailingOnceTest {

    @TempDir
    Path folder;

    @Test
    void startsAMailingOnceWhileItIsBeingStarted() {
        try (var shop = MailingShop.open(folder.resolve("shop"), Language.FRENCH)) {
            MailingShop.people(shop);
            var late = new DelayedExecutor();
            var model = MailingShop.model(shop, Language.FRENCH, late.tasks());
            model.begin();
            late.settle();
            model.go(MailingStep.SEND);
            late.settle();

            model.send().save(folder.resolve("one.pdf"));
            model.send().save(folder.resolve("two.pdf"));
            late.settle();

            assertThat(shop.customerFile().mailings().runs(9)).hasSize(1);
            assertThat(folder.resolve("two.pdf")).doesNotExist();
            assertThat(late.mishaps()).isEmpty();
        }
    }
}
