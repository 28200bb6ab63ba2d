package org.comptoir.desktop.till.ticket;

/// The customer of a ticket, formatted for display.
///
/// @param tier such as "Fidèle", may be empty
/// @param details points and town, separated by a middle dot
/// @param voucher label of the green chip, empty if there is none
/// @param voucherUsed whether it is shown with a check mark
/// @param debt label of what is owed on account, empty for nothing
/// @param birthday empty unless it is near
/// @param note for staff, may be empty
/// @param sizes that are known, with their names; may be empty
public record CustomerBadge(
        String initials,
        String name,
        String tier,
        String details,
        String voucher,
        boolean voucherUsed,
        String debt,
        String birthday,
        String note,
        String sizes) {}
