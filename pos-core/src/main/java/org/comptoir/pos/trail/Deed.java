package org.comptoir.pos.trail;

/// An action that changed covered rows.
///
/// @param kind up to 30 lower-case letters and hyphens, such as `rights`
/// @param details that may help later, without personal data of customers
public record Deed(String who, String kind, String details) {}
