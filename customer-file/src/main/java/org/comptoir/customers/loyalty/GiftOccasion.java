package org.comptoir.customers.loyalty;

/// Why a customer gets something; stored by name.
enum GiftOccasion {
    WELCOME,
    BIRTHDAY
}
