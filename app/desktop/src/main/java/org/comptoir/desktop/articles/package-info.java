/// Articles: searching, editing, pricing, counting. One record is open at a time, and no input is lost when
/// somebody else saved first.
@NullMarked
package org.comptoir.desktop.articles;

import org.jspecify.annotations.NullMarked;
