/// A shop full of data, created by a seeded generator through the real services. Its people and articles are
/// invented.
@NullMarked
package org.comptoir.program.demo;

import org.jspecify.annotations.NullMarked;
