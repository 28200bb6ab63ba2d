package org.comptoir.customers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;

/// Fixtures shared by the tests of the customer file.
public final class Fixtures {

    public static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    public static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    public static final SignedInStaff CAMILLE = new SignedInStaff(new StaffId(1), "Camille", Role.CASHIER);

    private Fixtures() {}

    public static Database database(TestEngine engine) {
        return TestDatabases.empty(engine, new Schema("pos"), new Schema("customers"));
    }

    public static CustomerDetails elodie() {
        return CustomerDetails.person(new PersonName("Mme", "Élodie", "", "Durand-Lefèvre", ""))
                .draft()
                .phone(PhoneNumber.read("06 39 98 48 12", "FR"))
                .email(new EmailAddress("elodie.dl@courriel.example"))
                .address(new PostalAddress("18, rue des Tanneurs", "84120", "Pertuis", "", "FR"))
                .tags(List.of("fidèle", "Atelier"))
                .build();
    }

    public static CustomerDetails person(String given, String family, String town) {
        return CustomerDetails.person(PersonName.of(given, family))
                .draft()
                .address(new PostalAddress("", "", town, "", ""))
                .build();
    }

    public static Customer created(Customers customers, CustomerDetails details) {
        return switch (customers.create(CAMILLE, details)) {
            case CreateResult.Created(var customer) -> customer;
            case CreateResult.Refused refused -> throw new AssertionError(refused);
            case CreateResult.KnownAlready known -> throw new AssertionError(known);
        };
    }
}
