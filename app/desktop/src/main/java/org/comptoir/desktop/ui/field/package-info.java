/// Fields that are typed into and the pads that type for those without a keyboard. What cannot be read stays as it was
/// typed, marked.
@NullMarked
package org.comptoir.desktop.ui.field;

import org.jspecify.annotations.NullMarked;
