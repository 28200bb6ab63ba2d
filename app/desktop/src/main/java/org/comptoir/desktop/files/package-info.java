/// Which file a person means: the one place that asks for it. Screens have it from their desk, so that whoever plays a
/// person, such as the tour of the demo shop, can answer.
@NullMarked
package org.comptoir.desktop.files;

import org.jspecify.annotations.NullMarked;
