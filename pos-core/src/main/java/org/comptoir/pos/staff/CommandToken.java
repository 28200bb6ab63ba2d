package org.comptoir.pos.staff;

import java.time.Instant;
import java.util.List;

/// The token of a script, without its secret.
///
/// @param givenBy whose rights it has a part of
/// @param rights in the order of [Permission]
/// @param endsAt it is of no use from then on
public record CommandToken(String name, String givenBy, List<Permission> rights, Instant createdAt, Instant endsAt) {}
