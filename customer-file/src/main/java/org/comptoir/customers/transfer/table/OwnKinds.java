package org.comptoir.customers.transfer.table;

import java.util.Arrays;
import java.util.Locale;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// How our own tables write whether a customer is a person or a company.
public final class OwnKinds {

    private OwnKinds() {}

    public static String label(Texts texts, CustomerKind kind) {
        return texts.get("exchange.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    static CustomerKind read(String text) {
        return Arrays.stream(Language.values())
                        .map(language -> label(Texts.of("exchange", language), CustomerKind.COMPANY))
                        .anyMatch(company -> Folding.of(company).equals(Folding.of(text)))
                ? CustomerKind.COMPANY
                : CustomerKind.PERSON;
    }
}
