package org.comptoir.pos.contact;

import java.util.Locale;

/// A postal address in parts; each may be empty, never null.
///
/// @param street lines separated by line feeds, the most specific last
/// @param region state, county or the two-letter code of an Italian province
/// @param country ISO 3166-1 alpha-2 code in capitals; the country's name as received if nobody knows its code,
///     which is abroad wherever a letter comes from; empty if none was given
public record PostalAddress(String street, String postalCode, String town, String region, String country) {

    public static final PostalAddress NONE = new PostalAddress("", "", "", "", "");

    public PostalAddress {
        street = street.strip();
        postalCode = postalCode.strip();
        town = town.strip();
        region = region.strip();
        country = country.strip().toUpperCase(Locale.ROOT);
    }

    public boolean isEmpty() {
        return street.isEmpty() && postalCode.isEmpty() && town.isEmpty() && region.isEmpty();
    }

    /// Whether post can be delivered: it has a town, a street or a named place, and a postal code where its country
    /// has them.
    public boolean isDeliverable() {
        return !street.isEmpty() && !town.isEmpty() && (!postalCode.isEmpty() || !PostalCodes.areUsedIn(country));
    }
}
