package org.comptoir.customers.dav.merge;

/// A field that two sides may change independently of the others.
///
/// @param <T> whose field it is
public interface SharedField<T> {

    /// As it is kept, and named on the command line.
    String key();

    /// In words on one line; empty if there is nothing. Two values with the same words say the same.
    String text(T value);

    /// All of it: two values with the same print are equal to the last detail.
    String print(T value);

    /// A value with this field of another.
    T take(T into, T from);
}
