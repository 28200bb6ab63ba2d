/// Invented data and screenshots of every building block and screen, to be compared with the design.
@NullMarked
package org.comptoir.desktop.gallery;

import org.jspecify.annotations.NullMarked;
