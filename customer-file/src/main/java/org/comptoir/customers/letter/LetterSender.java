package org.comptoir.customers.letter;

import java.time.ZoneId;

/// The sender details a letter needs; the letterhead with address and logo belongs to the layout.
///
/// @param town printed before the date
/// @param country ISO 3166-1 alpha-2 code; domestic addresses carry no country line
public record LetterSender(String shop, String town, String country, ZoneId zone) {}
