package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.desktop.office.TillTest;
import org.comptoir.pos.outbox.MailSecurity;
import org.comptoir.pos.outbox.MailSettings;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.email.EmailDesk;
import org.junit.jupiter.api.Test;

class MailModelTest extends TillTest {

    private MailModel model() {
        var context = context(Language.ENGLISH, office::owner);
        var shop = office.shop();
        var model = new MailModel(
                context,
                shop.settings(),
                new EmailDesk(shop, context.documents()),
                shop.counter().emailOutbox(),
                shop.mailPassword());
        model.load();
        return model;
    }

    private static MailSettings kept() {
        return MailSettings.of(office.shop().settings()::get);
    }

    @Test
    void tellsWhatIsWrongAndKeepsThePasswordOutOfTheDatabase() {
        var model = model();
        model.hostProperty().set("http://localhost");
        model.save();
        assertThat(model.messages().faultOf(MailModel.HOST).get()).isNotEmpty();
        model.hostProperty().set("localhost");
        model.portProperty().set("70000");
        model.save();
        assertThat(model.messages().faultOf(MailModel.PORT).get()).isNotEmpty();
        model.portProperty().set("465");
        model.save();
        assertThat(model.messages().faultOf(MailModel.ADDRESS).get()).isNotEmpty();
        assertThat(kept()).isEqualTo(MailSettings.NONE);

        model.senderAddressProperty().set("shop@example.org");
        model.accountProperty().set("shop");
        model.passwordProperty().set("a long password");
        model.choose(MailSecurity.STARTTLS);
        assertThat(model.portProperty().get()).as("follows").isEqualTo("587");
        model.save();

        assertThat(kept().isComplete()).isTrue();
        assertThat(model.passwordProperty().get()).isEmpty();
        assertThat(office.shop().mailPassword().of(kept())).contains("a long password");
        assertThat(office.shop().settings().notes().values()).noneMatch(value -> value.contains("a long password"));

        model.hostProperty().set("");
        model.senderAddressProperty().set("");
        model.save();
        assertThat(kept().isComplete()).isFalse();
    }

    @Test
    void tellsInWordsWhyAServerCannotBeUsed() {
        var model = model();
        model.hostProperty().set("localhost");
        model.portProperty().set("1");
        model.senderAddressProperty().set("shop@example.org");

        model.test();

        assertThat(model.messages().posted())
                .anySatisfy(posted -> assertThat(posted.message().detail()).contains("does not answer"));
    }
}
