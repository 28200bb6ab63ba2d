package org.comptoir.customers.letter;

/// Letters of one look within a paragraph.
public record LetterSpan(String text, boolean bold, boolean italic) {}
