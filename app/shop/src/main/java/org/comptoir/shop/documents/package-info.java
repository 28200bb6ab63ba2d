/// Turns the data of the services into documents. Screens and commands print only through this package.
@NullMarked
package org.comptoir.shop.documents;

import org.jspecify.annotations.NullMarked;
