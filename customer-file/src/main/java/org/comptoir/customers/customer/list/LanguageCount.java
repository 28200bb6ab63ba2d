package org.comptoir.customers.customer.list;

/// How many customers are written to in a language.
///
/// @param language ISO 639-1 code, never empty
public record LanguageCount(String language, long customers) {}
