package org.comptoir.customers.customer.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.contact.PersonName;
import org.junit.jupiter.api.Test;

class DetailsTextTest {

    private static CustomerDetails with(ContactEmail... emails) {
        return CustomerDetails.person(PersonName.of("Élodie", "Durand"))
                .draft()
                .emails(List.of(emails))
                .build();
    }

    @Test
    void atMostOneIsPreferredWhenAChangeIsTakenBack() {
        var first = new ContactEmail("", "elodie@mel.example", true);
        var second = new ContactEmail("work", "elodie@atelier.example", false);
        var before = with(first, second);
        var after = with(
                new ContactEmail("", "elodie@mel.example", false),
                new ContactEmail("work", "elodie@atelier.example", true));
        var now = with(
                new ContactEmail("", "elodie@mel.example", false),
                new ContactEmail("atelier", "elodie@atelier.example", true));

        assertThat(DetailsText.withoutChange(before, after, now).emails().stream()
                        .filter(ContactEmail::preferred))
                .containsExactly(first);
        assertThat(DetailsText.withoutChange(before, after, after).emails()).containsExactly(first, second);
    }
}
