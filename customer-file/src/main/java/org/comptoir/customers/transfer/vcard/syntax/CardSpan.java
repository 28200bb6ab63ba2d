package org.comptoir.customers.transfer.vcard.syntax;

/// Where a card stands in its file.
///
/// @param number of the card in the file, from 1
/// @param start offset of its first byte
/// @param end offset after its last line
/// @param begun whether it starts with `BEGIN:VCARD`
/// @param open how many `END:VCARD` are missing
/// @param version that it is read by
public record CardSpan(int number, int start, int end, boolean begun, int open, String version) {}
