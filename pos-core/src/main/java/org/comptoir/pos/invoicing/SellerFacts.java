package org.comptoir.pos.invoicing;

import java.util.EnumMap;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.pos.company.BusinessNumber;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.settings.ShopProfile;

/// The shop as the seller of its invoices.
final class SellerFacts {

    /// Several numbers are kept as one text.
    private static final Pattern BETWEEN = Pattern.compile("[/,;]");

    private SellerFacts() {}

    /// Empty if the law wants more than is known: an address, and the number under which the shop pays VAT.
    static Optional<InvoiceParty> of(ShopProfile shop, InvoiceTerms terms) {
        var address = shop.address();
        var numbers = numbers(shop);
        if (!address.isDeliverable() || numbers.vatNumber().isEmpty() && !(terms.isExempt() && numbers.isBusiness())) {
            return Optional.empty();
        }
        return Optional.of(new InvoiceParty(
                shop.name(),
                "",
                new PostalAddress(
                        address.street(), address.postalCode(), address.town(), address.region(), shop.country()),
                numbers,
                shop.phone(),
                shop.email(),
                terms.register()));
    }

    /// The register of the profile holds a SIRET in France; in Italy a REA number, a codice fiscale, or both.
    private static CompanyNumbers numbers(ShopProfile shop) {
        var isItalian = shop.country().equals("IT");
        var typed = new EnumMap<CompanyField, String>(CompanyField.class);
        typed.put(CompanyField.VAT_NUMBER, shop.vatNumber());
        var field = isItalian ? CompanyField.TAX_CODE : CompanyField.REGISTRATION;
        parts(shop)
                .filter(number -> field.accepts(number, shop.country()))
                .findFirst()
                .ifPresent(number -> typed.put(field, number));
        var numbers = CompanyNumbers.read(typed, shop.country());
        return isItalian ? new CompanyNumbers(numbers.vatNumber(), rea(shop), numbers.taxCode(), "", "") : numbers;
    }

    /// Two letters of the province, then the number.
    private static String rea(ShopProfile shop) {
        return parts(shop)
                .map(BusinessNumber::plain)
                .filter(BusinessNumber::isRea)
                .findFirst()
                .map(number -> number.startsWith("REA") ? number.substring(3) : number)
                .orElse("");
    }

    private static Stream<String> parts(ShopProfile shop) {
        return BETWEEN.splitAsStream(shop.registration()).map(String::strip).filter(number -> !number.isEmpty());
    }
}
