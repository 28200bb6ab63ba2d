package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentState;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.catalogue.CatalogueRequest;
import org.comptoir.desktop.till.catalogue.HitItem;
import org.comptoir.desktop.till.catalogue.TillCustomerModel;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;

class NewCustomerAtTillTest extends TillTest {

    private TillController till() {
        var till = new TillController(context(Language.FRENCH, office::owner), office.shop(), () -> null);
        till.start();
        till.ticket().startNew();
        return till;
    }

    /// Types into the search for customers, and chooses to make a new one.
    private TillCustomerModel begin(TillController till, String typed) {
        till.accept(new TicketRequest.AddCustomer());
        till.catalogue().model().searchProperty().set(typed);
        var made = till.catalogue().model().hits().stream()
                .filter(hit -> hit.kind() == HitItem.Kind.NEW_CUSTOMER)
                .findFirst()
                .orElseThrow();
        till.catalogue().accept(new CatalogueRequest.ChooseHit(made));
        var form = till.catalogue().newCustomer();
        assertThat(form.openProperty().get()).isTrue();
        return form;
    }

    private static Customer onTicket(TillController till) {
        var attached = Objects.requireNonNull(till.ticket().customer());
        return office.shop()
                .customerFile()
                .customers()
                .customer(attached.customer().id())
                .orElseThrow();
    }

    @Test
    void takesNameTelephoneAddressAndConsentAtOnce() {
        var till = till();
        var form = begin(till, "Odile Marchetti");
        form.phone().text().set("06 39 98 56 78");
        form.email().text().set("odile@example.org");
        form.allowed(Channel.EMAIL).set(true);
        form.allowed(Channel.SMS).set(false);

        form.create();

        var customer = onTicket(till);
        assertThat(form.openProperty().get()).isFalse();
        assertThat(customer.displayName()).isEqualTo("Odile Marchetti");
        assertThat(customer.details().phone().orElseThrow().number().e164()).isEqualTo("+33639985678");
        assertThat(customer.details().email().orElseThrow().address()).isEqualTo("odile@example.org");
        var consents = office.shop().customerFile().consents().forCustomer(customer.id());
        assertThat(consents.state(Channel.EMAIL)).isEqualTo(ConsentState.GIVEN);
        assertThat(consents.state(Channel.SMS)).isEqualTo(ConsentState.REFUSED);
        assertThat(consents.state(Channel.POST)).isEqualTo(ConsentState.UNKNOWN);
    }

    @Test
    void sortsWhatWasTypedIntoItsFields() {
        var form = begin(till(), "Jean Roux 06 39 98 56 79 jean@example.org");

        assertThat(form.name().text().get()).isEqualTo("Jean Roux");
        assertThat(form.phone().text().get()).isEqualTo("06 39 98 56 79");
        assertThat(form.email().text().get()).isEqualTo("jean@example.org");
    }

    @Test
    void tellsAtTheFieldWhatIsWrongAndCreatesNobody() {
        var till = till();
        var form = begin(till, "Paule Roux");
        form.phone().text().set("12");
        form.email().text().set("paule@");

        form.create();

        assertThat(form.phone().fault().get()).isNotEmpty();
        assertThat(form.email().fault().get()).isNotEmpty();
        assertThat(till.ticket().customer()).isNull();
    }

    @Test
    void makesTheOtherOneOfACoupleAllTheSame() {
        var first = till();
        var form = begin(first, "Paul Giraud");
        form.phone().text().set("06 39 98 11 22");
        form.create();
        var paul = onTicket(first);
        var address = new PostalAddress("4 rue des Lices", "84120", "Pertuis", "", "FR");
        office.shop()
                .customerFile()
                .customers()
                .change(
                        office.owner(),
                        paul.id(),
                        paul.version(),
                        paul.details()
                                .draft()
                                .addresses(List.of(new ContactAddress("", address, true)))
                                .build());

        var second = till();
        var other = begin(second, "Paula Giraud");
        other.phone().text().set("0639981122");
        other.create();
        assertThat(other.known()).extracting(TillCustomerModel.Known::name).containsExactly("Paul Giraud");
        assertThat(second.ticket().customer()).isNull();

        other.createInHousehold(other.known().getFirst());
        var paula = onTicket(second);
        assertThat(paula.displayName()).isEqualTo("Paula Giraud");
        assertThat(paula.details().address()).isEqualTo(address);

        var third = till();
        var child = begin(third, "Pauline Giraud");
        child.phone().text().set("0639981122");
        child.create();
        assertThat(child.known()).hasSize(2);
        child.createAllTheSame();
        assertThat(onTicket(third).details().address()).isEqualTo(PostalAddress.NONE);
    }

    @Test
    void escapeLeavesTheFormFirst() {
        var till = till();
        var form = begin(till, "Nobody");

        till.back();

        assertThat(form.openProperty().get()).isFalse();
        assertThat(till.ticket().customer()).isNull();
    }
}
