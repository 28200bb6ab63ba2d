package org.comptoir.customers.size;

/// A usual size of a customer.
///
/// @param name that the shop gave it, such as `Shoes`
/// @param value as typed, such as `42`
public record CustomerSize(String name, String value) {

    /// Of a value.
    public static final int MAX_LENGTH = 40;
}
