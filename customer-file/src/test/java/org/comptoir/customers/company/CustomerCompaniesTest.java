package org.comptoir.customers.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.customers.Fixtures.CLOCK;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedInStaff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class CustomerCompaniesTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("owner");

    @Parameter
    TestEngine engine;

    @Test
    void keepWhatCanBeRight() {
        var database = Fixtures.database(engine);
        var companies = new CustomerCompanies(database);
        var elodie = Fixtures.created(new Customers(database, CLOCK), Fixtures.elodie())
                .id();
        assertThat(companies.of(elodie)).isEqualTo(CompanyNumbers.NONE);

        assertThat(companies.keep(OWNER, elodie, Map.of(CompanyField.VAT_NUMBER, "FR 19 812 345 676"), "FR"))
                .isEqualTo(new CompanyChange.Kept(new CompanyNumbers("FR19812345676", "", "", "", "")));
        assertThat(companies.keep(OWNER, elodie, Map.of(CompanyField.VAT_NUMBER, "FR 20 812 345 676"), "FR"))
                .isEqualTo(new CompanyChange.Faulty(List.of(CompanyField.VAT_NUMBER)));
        assertThat(companies.of(elodie).vatNumber()).isEqualTo("FR19812345676");
        companies.keep(OWNER, elodie, Map.of(), "FR");
        assertThat(companies.of(elodie)).isEqualTo(CompanyNumbers.NONE);

        var nobody = new SignedInStaff(OWNER.id(), "nobody", OWNER.role(), Set.of());
        assertThatThrownBy(() -> companies.keep(nobody, elodie, Map.of(), "FR")).isInstanceOf(NotPermitted.class);
    }
}
