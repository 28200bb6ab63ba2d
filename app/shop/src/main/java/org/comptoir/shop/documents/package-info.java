/// Turns what the services know into what the papers say. Screens and commands print through this and nothing else.
@NullMarked
package org.comptoir.shop.documents;

import org.jspecify.annotations.NullMarked;
