/// The only access to the shop's database: opens, migrates, checks, copies and closes it, and runs transactions.
/// The only place that names an engine.
@NullMarked
package org.comptoir.pos.database;

import org.jspecify.annotations.NullMarked;
