package org.comptoir.customers.customer.details;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.junit.jupiter.api.Test;

class CustomerDetailsTest {

    @Test
    void namesACustomerByTheBestKnownDetail() {
        var nobody = CustomerDetails.person(PersonName.NONE);
        var phone = new ContactPhone("", PhoneNumber.read("06 39 98 60 84", "FR"), false);

        assertThat(CustomerDetails.person(PersonName.of("Élodie", "Durand")).listName())
                .isEqualTo("Durand, Élodie");
        assertThat(CustomerDetails.person(PersonName.of("Élodie", "")).listName())
                .isEqualTo("Élodie");
        assertThat(CustomerDetails.company("L’Échoppe").displayName()).isEqualTo("L’Échoppe");
        assertThat(nobody.draft().company("L’Échoppe").build().displayName()).isEqualTo("L’Échoppe");
        assertThat(nobody.draft().phones(List.of(phone)).build().displayName()).isEqualTo("06 39 98 60 84");
        assertThat(nobody.displayName()).isEmpty();
    }

    @Test
    void prefersEntriesMarkedAsPreferred() {
        var details = CustomerDetails.company("x")
                .draft()
                .emails(List.of(new ContactEmail("", "a@x.example", false), new ContactEmail("", "b@x.example", true)))
                .build();

        assertThat(details.email()).map(ContactEmail::address).contains("b@x.example");
    }

    @Test
    void foldsAccentsAndLigatures() {
        assertThat(Folding.of("Œuvre d’ÉLODIE Straße Łódź Đặng İı ﬁn"))
                .isEqualTo("oeuvre d'elodie strasse lodz dang ii fin");
        assertThat(Folding.of("漢字 Ωμέγα")).isEqualTo("漢字 ωμεγα");
    }

    @Test
    void keepsLeapBirthdaysInEveryYear() {
        assertThat(new Birthday(2, 29, null).inYear(2026)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(new Birthday(9, 15, 1984).ageIn(2026)).contains(42);
        assertThatThrownBy(() -> new Birthday(2, 29, 2023)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new Birthday(13, 1, null)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void tellsCardNumbersFromOtherLongNumbers() {
        assertThat(CardNumber.isIn("4539-1488-0343-6467")).isTrue();
        assertThat(CardNumber.isIn("payé avec 378282246310005.")).isTrue();
        assertThat(CardNumber.isIn("EAN 3760123456786")).as("an article").isFalse();
        assertThat(CardNumber.isIn("4539148803436468")).as("wrong check digit").isFalse();
        assertThat(CardNumber.isIn("06 39 98 60 84, 84120")).isFalse();
    }
}
