/// The tills of the shop in the database: which letters and names were assigned to which machine, and which tills
/// are retired. It depends on the journal, which records each registration.
@NullMarked
package org.comptoir.pos.till.registry;

import org.jspecify.annotations.NullMarked;
