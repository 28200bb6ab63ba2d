package org.comptoir.shop.email;

/// An e-mail with one PDF. Its fields may hold anything that somebody typed: what could begin a header of its own is
/// taken out before it is sent.
///
/// @param fileName of the attachment
record OutgoingMail(String recipient, String subject, String text, String fileName, byte[] pdf) {}
