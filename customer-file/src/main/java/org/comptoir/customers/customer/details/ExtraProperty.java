package org.comptoir.customers.customer.details;

/// A property of an imported contact that this program has no place for, kept as it was read so that an export gives
/// it back.
///
/// @param group what ties it to others of the same contact, such as `item1`; may be empty
/// @param params as they stood between name and value, without the leading semicolon
/// @param value unfolded and decoded, escapes as they were
public record ExtraProperty(String group, String name, String params, String value) {}
