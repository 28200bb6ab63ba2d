/// How customers belong together: the persons one deals with at a company, families, recommendations.
@NullMarked
package org.comptoir.customers.relation;

import org.jspecify.annotations.NullMarked;
