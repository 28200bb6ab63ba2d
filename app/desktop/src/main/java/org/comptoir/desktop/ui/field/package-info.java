/// Input fields and the keypads for users without a keyboard. Invalid input stays as typed, marked.
@NullMarked
package org.comptoir.desktop.ui.field;

import org.jspecify.annotations.NullMarked;
