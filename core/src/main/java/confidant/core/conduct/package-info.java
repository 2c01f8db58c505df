/** Risk and the duties of a companion. */
@NullMarked
package confidant.core.conduct;

import org.jspecify.annotations.NullMarked;
