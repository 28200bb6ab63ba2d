package org.comptoir.customers.customer.rows;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.comptoir.pos.company.CompanyNumbers;

/// The numbers of a customer that is a business; others have no row.
@Entity
@Table(name = "customer_company")
class CompanyRow {

    @Id
    @Column(name = "customer_id")
    long customerId;

    @Column(name = "vat_number")
    String vatNumber;

    @Column(name = "registration")
    String registration;

    @Column(name = "tax_code")
    String taxCode;

    @Column(name = "recipient_code")
    String recipientCode;

    @Column(name = "certified_mail")
    String certifiedMail;

    static CompanyRow of(long customer, CompanyNumbers numbers) {
        var row = new CompanyRow();
        row.customerId = customer;
        row.vatNumber = numbers.vatNumber();
        row.registration = numbers.registration();
        row.taxCode = numbers.taxCode();
        row.recipientCode = numbers.recipientCode();
        row.certifiedMail = numbers.certifiedMail();
        return row;
    }

    CompanyNumbers numbers() {
        return new CompanyNumbers(vatNumber, registration, taxCode, recipientCode, certifiedMail);
    }
}
