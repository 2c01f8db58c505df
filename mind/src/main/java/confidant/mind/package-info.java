/** A companion's mind: one turn, and the house she lives in. */
@NullMarked
package confidant.mind;

import org.jspecify.annotations.NullMarked;
