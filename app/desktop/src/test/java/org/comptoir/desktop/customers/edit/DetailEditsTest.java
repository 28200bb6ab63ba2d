package org.comptoir.desktop.customers.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.desktop.customers.record.PurchaseFigures;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.CustomerTotals;
import org.junit.jupiter.api.Test;

class DetailEditsTest {

    private static final CustomerDetails ELODIE = CustomerDetails.person(PersonName.of("Élodie", "Durand"));

    @Test
    void addsChangesAndRemovesATelephoneNumber() {
        var details = DetailEdits.phone(0, "06 39 98 48 12", "", "FR").apply(ELODIE);
        var two = DetailEdits.phone(1, "04 65 71 20 77", "travail", "FR").apply(details);
        var changed = DetailEdits.phone(0, "06 39 98 48 13", "", "FR").apply(two);
        assertThat(details.phones().getFirst().preferred()).isTrue();
        assertThat(changed.phones())
                .extracting(phone -> phone.number().e164())
                .containsExactly("+33639984813", "+33465712077");
        assertThat(changed.phones().getLast().preferred()).isFalse();
        assertThat(DetailEdits.phone(0, " ", "", "FR").apply(changed).phones()).hasSize(1);
    }

    @Test
    void letterAndInvoiceAddressesAreSaidByTheirUse() {
        var office = new PostalAddress("9, cours Mirabeau", "13100", "Aix", "", "FR");
        var home = DetailEdits.address(0, new PostalAddress("", "84120", "Pertuis", "", "FR"), "", false)
                .apply(ELODIE);
        assertThat(home.invoiceAddress()).as("without one of invoices").isEqualTo(home.address());
        var two = DetailEdits.address(1, office, "billing", false).apply(home);
        assertThat(two.invoiceAddress()).isEqualTo(office);
        assertThat(two.address()).isEqualTo(home.address());
        var letters = DetailEdits.address(1, office, "billing", true).apply(two);
        assertThat(letters.address()).isEqualTo(office);
        assertThat(letters.addresses()).extracting(ContactAddress::preferred).containsExactly(false, true);
    }

    @Test
    void keepsAMistypedEmail() {
        assertThat(DetailEdits.email(0, "elodie@", "")
                        .apply(ELODIE)
                        .emails()
                        .getFirst()
                        .address())
                .isEqualTo("elodie@");
    }

    @Test
    void readsABirthdayDayFirst() {
        assertThat(DetailEdits.birthdayOf("15/09/1984")).contains(new Birthday(9, 15, 1984));
        assertThat(DetailEdits.birthdayOf(" 29.2 ")).contains(new Birthday(2, 29, null));
        assertThat(DetailEdits.birthdayOf("31/02/1984")).isEmpty();
        assertThat(DetailEdits.birthdayOf("en juin")).isEmpty();
    }

    @Test
    void showsTwelveMonthsWithoutPurchases() {
        var figures = PurchaseFigures.of(CustomerTotals.NONE, YearMonth.of(2026, 9));
        assertThat(figures.months()).hasSize(12);
        assertThat(figures.months().getLast().month()).isEqualTo(YearMonth.of(2026, 9));
        assertThat(figures.average()).isEqualTo(Money.ZERO);
        assertThat(figures.lastVisit()).isNull();
    }
}
