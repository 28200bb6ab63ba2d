package org.comptoir.desktop.till.ticket;

/// The customer of a ticket, ready to be shown.
///
/// @param tier such as "Fidèle", empty when there is none
/// @param details points and town, separated by a middle dot
/// @param voucher what the green chip says, empty without one
/// @param voucherUsed then a check stands before it
/// @param birthday empty when it is not near
/// @param note what staff must see, empty without one
public record CustomerBadge(
        String initials,
        String name,
        String tier,
        String details,
        String voucher,
        boolean voucherUsed,
        String birthday,
        String note) {}
