/// Files that are whole or not there.
@NullMarked
package org.comptoir.shop.files;

import org.jspecify.annotations.NullMarked;
