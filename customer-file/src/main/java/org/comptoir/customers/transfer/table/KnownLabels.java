package org.comptoir.customers.transfer.table;

import org.comptoir.customers.customer.details.Folding;

/// Translates Google's labels to those of vCards; others stay as they are.
final class KnownLabels {

    private KnownLabels() {}

    static String of(String label) {
        return switch (Folding.of(label)) {
            case "home", "domicile", "casa", "abitazione" -> "home";
            case "work", "bureau", "travail", "lavoro", "ufficio" -> "work";
            case "mobile", "cell", "portable", "cellulare" -> "cell";
            case "work fax", "fax (bureau)", "fax lavoro" -> "work fax";
            case "home fax", "fax (domicile)", "fax casa" -> "home fax";
            default -> label;
        };
    }
}
