/// A mailing as values: the draft before it starts, its progress, its response. Nothing here touches the database.
@NullMarked
package org.comptoir.customers.mailing.run;

import org.jspecify.annotations.NullMarked;
