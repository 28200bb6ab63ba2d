package org.comptoir.pos.secret;

/// What one guess of a secret costs with Argon2id (RFC 9106).
///
/// @param memoryKib memory, in KiB, at least 8 for each lane
/// @param passes over that memory, at least 1
/// @param lanes that can be worked on at once, at least 1
public record Argon2Cost(int memoryKib, int passes, int lanes) {

    /// Of a PIN, which is asked for all day: 19 MiB, 2 passes, 1 lane, the least that the OWASP recommends.
    public static final Argon2Cost PIN = new Argon2Cost(19 * 1024, 2, 1);

    /// Of a passphrase, which is asked for once: the second recommended option of RFC 9106, section 4.
    public static final Argon2Cost PASSPHRASE = new Argon2Cost(64 * 1024, 3, 4);
}
