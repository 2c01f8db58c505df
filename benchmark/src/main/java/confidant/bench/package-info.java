/** Measured speed: recall, vectors, the journal, memory and the weight of the page. */
@NullMarked
package confidant.bench;

import org.jspecify.annotations.NullMarked;
