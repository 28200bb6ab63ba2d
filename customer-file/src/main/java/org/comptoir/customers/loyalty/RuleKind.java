package org.comptoir.customers.loyalty;

/// The kinds of rules as they are stored; none may be renamed.
enum RuleKind {
    ROUNDING,
    CATEGORY,
    TAG,
    WEEKDAYS,
    DATES,
    LEVEL_BASIS,
    LEVEL,
    WELCOME,
    BIRTHDAY_POINTS,
    BIRTHDAY_VOUCHER,
    EXPIRY_EARNED,
    EXPIRY_UNUSED,
    REWARD,
    VOUCHER_TERM
}
