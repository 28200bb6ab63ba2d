package org.comptoir.customers.customer.details;

/// A property of an imported contact that no field of this program can hold, kept as read so that an export returns
/// it.
///
/// @param group ties it to other properties of the same contact, such as `item1`; may be empty
/// @param params as written between name and value, without the leading semicolon
/// @param value unfolded and decoded, escapes unchanged
public record ExtraProperty(String group, String name, String params, String value) {}
