package org.comptoir.pos.trail;

/// Who did what to rows that are covered.
///
/// @param kind up to 30 lower-case letters and hyphens, such as `rights`
/// @param details of whatever may help later, without personal data of customers
public record Deed(String who, String kind, String details) {}
