package org.comptoir.customers.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.created;
import static org.comptoir.customers.Fixtures.elodie;

import java.util.List;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.database.TestEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class ConsentsTest {

    @Parameter
    TestEngine engine;

    @Test
    void keepsEveryDecisionAndAppliesTheLatest() {
        var database = Fixtures.database(engine);
        var consents = new Consents(database, CLOCK, (session, deed, rows) -> {});
        var customer = created(new Customers(database, CLOCK), elodie()).id();
        assertThat(consents.forCustomer(customer).state(Channel.SMS)).isEqualTo(ConsentState.UNKNOWN);

        consents.record(CAMILLE, customer, ConsentStatement.verbal(Channel.SMS, true));
        consents.record(CAMILLE, customer, ConsentStatement.verbal(Channel.SMS, false));
        consents.record(CAMILLE, customer, ConsentStatement.verbal(Channel.POST, false));

        assertThat(consents.forCustomer(customer).state(Channel.SMS)).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(consents.forCustomer(customer).state(Channel.POST)).isEqualTo(ConsentState.REFUSED);
        assertThat(consents.forCustomer(customer).refuses(Channel.POST)).isTrue();
        assertThat(consents.forCustomer(customer).refuses(Channel.EMAIL)).isFalse();
        assertThat(consents.forCustomers(List.of(customer)).get(customer)).isEqualTo(consents.forCustomer(customer));
        assertThat(consents.history(customer, 10))
                .extracting(ConsentRecord::state, ConsentRecord::staffName)
                .containsExactly(
                        tuple(ConsentState.REFUSED, "Camille"),
                        tuple(ConsentState.WITHDRAWN, "Camille"),
                        tuple(ConsentState.GIVEN, "Camille"));
    }
}
