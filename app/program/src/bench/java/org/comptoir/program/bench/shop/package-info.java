/// The shops to measure in: filled by raw JDBC with invented people and goods, and the rows that the floors write.
@NullMarked
package org.comptoir.program.bench.shop;

import org.jspecify.annotations.NullMarked;
