/// A mailing as it is told: what it will be before it starts, how far it is, and what came of it. Nothing here touches
/// the database.
@NullMarked
package org.comptoir.customers.mailing.run;

import org.jspecify.annotations.NullMarked;
