package org.comptoir.pos.contact;

import java.util.Locale;

/// A postal address in its parts; each may be empty, never null.
///
/// @param street lines separated by line feeds, the most precise last
/// @param region state, county or the two letters of an Italian province
/// @param country ISO 3166-1 alpha-2 in capitals, or empty when it is not known
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

    /// Whether the post could deliver to it: a town, and a street or a place to look for in it.
    public boolean isDeliverable() {
        return !street.isEmpty() && !town.isEmpty() && !postalCode.isEmpty();
    }
}
