/// The one way to the shop's data: opens, migrates, checks, copies and closes it, and runs the transactions. The only
/// place that names an engine.
@NullMarked
package org.comptoir.pos.database;

import org.jspecify.annotations.NullMarked;
