package org.comptoir.customers.letter;

import java.time.ZoneId;

/// What a letter says of the shop it comes from; its head with address and logo is the paper's.
///
/// @param town before the date
/// @param country ISO 3166-1 alpha-2; addresses in it carry no country line
public record LetterSender(String shop, String town, String country, ZoneId zone) {}
