/// A shop full of data, made by a seeded generator through the real services. Its people and goods are invented.
@NullMarked
package org.comptoir.program.demo;

import org.jspecify.annotations.NullMarked;
