package org.comptoir.customers.document;

import java.time.Instant;

/// One version of a document.
///
/// @param number from 1
/// @param size in bytes
public record DocumentVersion(
        int number, String fileName, String mediaType, long size, Instant addedAt, String staffName) {}
