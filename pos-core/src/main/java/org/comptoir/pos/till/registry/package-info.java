/// The tills of the shop as the database knows them: which letters and names were given out, to which machine, and
/// which till is in use no longer. Stands above the journal, which has to tell of each registration.
@NullMarked
package org.comptoir.pos.till.registry;

import org.jspecify.annotations.NullMarked;
