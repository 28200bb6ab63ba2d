package org.comptoir.customers.loyalty;

import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Percent;

/// A card that one person used often, perhaps on sales of strangers.
///
/// @param sales that this person rang up with it, or gave to it afterwards
/// @param share of all sales with this card
/// @param mostOnOneDay the most of them on one day
public record FrequentCard(
        CustomerId id, String number, String listName, String staffName, int sales, Percent share, int mostOnOneDay) {}
