package org.comptoir.customers.company;

import java.util.Map;
import org.comptoir.customers.company.CompanyChange.Faulty;
import org.comptoir.customers.company.CompanyChange.Kept;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.InsertIfAbsent;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;

/// The numbers under which customers are registered. Invoices keep those that they were issued with.
public final class CustomerCompanies {

    private final Database database;

    public CustomerCompanies(Database database) {
        this.database = database;
    }

    /// [CompanyNumbers#NONE] if none is known.
    public CompanyNumbers of(CustomerId customer) {
        return database.read(session -> {
            var row = session.get(CustomerCompanyRow.class, customer.value());
            return row == null ? CompanyNumbers.NONE : row.numbers();
        });
    }

    /// Keeps what was typed.
    ///
    /// @param country in which the customer is registered, ISO 3166-1 alpha-2
    public CompanyChange keep(SignedInStaff by, CustomerId customer, Map<CompanyField, String> typed, String country) {
        by.require(Permission.EDIT_CUSTOMERS);
        var faults = CompanyNumbers.faults(typed, country);
        if (!faults.isEmpty()) {
            return new Faulty(faults);
        }
        var numbers = CompanyNumbers.read(typed, country);
        database.run(session -> {
            InsertIfAbsent.insert(
                    session,
                    "insert into customer_company (customer_id, vat_number, registration, tax_code, recipient_code,"
                            + " certified_mail) values (?, '', '', '', '', '')",
                    customer.value());
            PortableSql.change(
                    session,
                    "update customer_company set vat_number = ?, registration = ?, tax_code = ?, recipient_code = ?,"
                            + " certified_mail = ? where customer_id = ?",
                    numbers.vatNumber(),
                    numbers.registration(),
                    numbers.taxCode(),
                    numbers.recipientCode(),
                    numbers.certifiedMail(),
                    customer.value());
        });
        return new Kept(numbers);
    }
}
