/// Invented data and the pictures of every part and screen, to be held beside the drafts.
@NullMarked
package org.comptoir.desktop.gallery;

import org.jspecify.annotations.NullMarked;
