/** Measured behavior on data sets. */
@NullMarked
package confidant.evals;

import org.jspecify.annotations.NullMarked;
