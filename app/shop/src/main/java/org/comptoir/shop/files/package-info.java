/// Files that are either complete or absent.
@NullMarked
package org.comptoir.shop.files;

import org.jspecify.annotations.NullMarked;
