/// The flat pictures of articles, drawn from small files of the program. They are shown on tiles and in lists.
@NullMarked
package org.comptoir.desktop.ui.picture;

import org.jspecify.annotations.NullMarked;
