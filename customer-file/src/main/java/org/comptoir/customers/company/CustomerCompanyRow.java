package org.comptoir.customers.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.comptoir.pos.company.CompanyNumbers;

@Entity
@Table(name = "customer_company")
class CustomerCompanyRow {

    @Id
    @Column(name = "customer_id")
    long customerId;

    @Column(name = "vat_number")
    String vatNumber = "";

    String registration = "";

    @Column(name = "tax_code")
    String taxCode = "";

    @Column(name = "recipient_code")
    String recipientCode = "";

    @Column(name = "certified_mail")
    String certifiedMail = "";

    CompanyNumbers numbers() {
        return new CompanyNumbers(vatNumber, registration, taxCode, recipientCode, certifiedMail);
    }
}
