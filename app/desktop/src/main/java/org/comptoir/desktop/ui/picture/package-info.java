/// The flat pictures of articles, drawn by the program from small files of its own. They are shown on tiles and in
/// lists.
@NullMarked
package org.comptoir.desktop.ui.picture;

import org.jspecify.annotations.NullMarked;
