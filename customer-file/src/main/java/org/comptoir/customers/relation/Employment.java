package org.comptoir.customers.relation;

import org.comptoir.pos.contact.CustomerId;

/// That somebody works for a company, by their names in lists.
///
/// @param role may be empty
public record Employment(CustomerId person, String personName, CustomerId company, String companyName, String role) {

    /// As a list tells the person apart: `gérante · L’Échoppe Durand`.
    public String summary() {
        return role.isEmpty() ? companyName : role + " \u00B7 " + companyName;
    }
}
