/// What is shared with a server, kept in the database.
@NullMarked
package org.comptoir.customers.dav.link;

import org.jspecify.annotations.NullMarked;
