package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.history.DetailField;
import org.comptoir.customers.dav.SharingScope;
import org.comptoir.customers.dav.link.DavKind;
import org.comptoir.customers.dav.merge.Side;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.dav.DavDesks;
import org.comptoir.shop.dav.DavRhythm;
import org.comptoir.shop.dav.DavSettings;
import org.comptoir.shop.dav.StubDavServer;
import org.junit.jupiter.api.Test;

class DavModelTest extends TillTest {

    private DavModel model() {
        var model = new DavModel(context(Language.ENGLISH, office::owner), DavDesks.of(office.shop()));
        model.load();
        return model;
    }

    private static DavSettings kept() {
        return DavSettings.of(office.shop().settings()::get);
    }

    private static String said(DavModel model) {
        return model.messages().posted().getLast().message().toString();
    }

    private static Customer claire() {
        var details = CustomerDetails.person(new PersonName("", "Claire", "", "Delmas", ""));
        return ((CreateResult.Created) office.shop().customerFile().customers().create(office.owner(), details))
                .customer();
    }

    private static Customer changed(Customer customer, String email) {
        var customers = office.shop().customerFile().customers();
        var now = customers.customer(customer.id()).orElseThrow();
        var details = now.details()
                .draft()
                .emails(List.of(new ContactEmail("", email, true)))
                .build();
        customers.change(office.owner(), now.id(), now.version(), details);
        return customers.customer(customer.id()).orElseThrow();
    }

    @Test
    void findsSharesAndSettlesFieldByField() throws IOException {
        try (var server = new StubDavServer()) {
            var claire = changed(claire(), "claire@example.org");
            var model = model();
            assertThat(model.addressProperty().get()).isEmpty();
            model.addressProperty().set(server.address());
            model.userProperty().set("me");

            model.search();

            assertThat(model.bookProperty().get()).as("the only one").endsWith("/me/book/");
            assertThat(model.offered(DavKind.BOOK, model.bookProperty().get())).hasSize(2);
            model.calendarProperty().set("");
            model.whoProperty().set(DavModel.Who.GROUP);
            model.save();
            assertThat(kept().isComplete()).as("a group needs a name").isFalse();
            model.whoProperty().set(DavModel.Who.ALL);
            model.share(DetailField.BIRTHDAY, true);
            model.rhythmProperty().set(DavRhythm.HOUR);
            model.save();
            assertThat(kept().fields()).containsExactly(DetailField.BIRTHDAY);
            assertThat(DavDesks.of(office.shop()).rhythm()).isEqualTo(DavRhythm.HOUR);
            assertThat(kept().scope()).isEqualTo(new SharingScope.Everybody());

            model.exchange();

            assertThat(said(model)).contains("Exchanged");
            assertThat(server.everything()).contains("claire@example.org");
            assertThat(model.standingProperty().get().runs()).hasSize(1);

            server.replaceAll("claire@example.org", "cd@example.org");
            changed(claire, "claire.delmas@example.org");
            model.exchange();
            var conflict = model.standingProperty().get().conflicts().getFirst();
            model.settle(conflict, Map.of("EMAIL", Side.THEIRS));

            assertThat(model.standingProperty().get().conflicts()).isEmpty();
            assertThat(office.shop()
                            .customerFile()
                            .customers()
                            .customer(claire.id())
                            .orElseThrow()
                            .details()
                            .emails())
                    .containsExactly(new ContactEmail("", "cd@example.org", true));

            model.addressProperty().set("");
            model.bookProperty().set("");
            model.save();
            assertThat(kept().isComplete()).as("and ends").isFalse();
        }
    }

    @Test
    void tellsInWordsWhyThereIsNoExchange() {
        var model = model();
        model.addressProperty().set("http://dav.example.org/");
        model.search();
        assertThat(said(model)).contains("would not be encrypted");

        model.bookProperty().set("http://dav.example.org/book/");
        model.save();
        assertThat(said(model)).contains("first look what the server has");
        assertThat(kept().isComplete()).isFalse();

        model.exchange();
        assertThat(said(model)).contains("Nothing is shared yet");
    }
}
