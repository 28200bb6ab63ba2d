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
    void keepsEveryWordAndTheLastOneHolds() {
        var database = Fixtures.database(engine);
        var consents = new Consents(database, CLOCK, (session, deed, rows) -> {});
        var customer = created(new Customers(database, CLOCK), elodie()).id();
        assertThat(consents.of(customer).state(Channel.SMS)).isEqualTo(ConsentState.UNKNOWN);

        consents.record(CAMILLE, customer, ConsentStatement.spoken(Channel.SMS, true));
        consents.record(CAMILLE, customer, ConsentStatement.spoken(Channel.SMS, false));
        consents.record(CAMILLE, customer, ConsentStatement.spoken(Channel.POST, false));

        assertThat(consents.of(customer).state(Channel.SMS)).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(consents.of(customer).state(Channel.POST)).isEqualTo(ConsentState.REFUSED);
        assertThat(consents.of(customer).refuses(Channel.POST)).isTrue();
        assertThat(consents.of(customer).refuses(Channel.EMAIL)).isFalse();
        assertThat(consents.of(List.of(customer)).get(customer)).isEqualTo(consents.of(customer));
        assertThat(consents.history(customer, 10))
                .extracting(ConsentRecord::state, ConsentRecord::staffName)
                .containsExactly(
                        tuple(ConsentState.REFUSED, "Camille"),
                        tuple(ConsentState.WITHDRAWN, "Camille"),
                        tuple(ConsentState.GIVEN, "Camille"));
    }

    @Test
    void letsNoImportOverruleAPersonsWord() {
        var database = Fixtures.database(engine);
        var consents = new Consents(database, CLOCK, (session, deed, rows) -> {});
        var customer = created(new Customers(database, CLOCK), elodie()).id();
        consents.record(CAMILLE, customer, ConsentStatement.spoken(Channel.EMAIL, false));
        var imported =
                new ConsentStatement(Channel.EMAIL, true, ConsentSource.IMPORT, "", "", "contacts.csv, row 12", null);

        var taken = database.write(session ->
                consents.recordImported(session, List.of(new ImportedConsent(customer, imported)), "Camille"));

        assertThat(taken).isZero();
        assertThat(consents.of(customer).state(Channel.EMAIL)).isEqualTo(ConsentState.REFUSED);
    }
}
