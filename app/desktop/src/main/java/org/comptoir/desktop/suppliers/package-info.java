/// The suppliers: their records and the articles they deliver.
@NullMarked
package org.comptoir.desktop.suppliers;

import org.jspecify.annotations.NullMarked;
