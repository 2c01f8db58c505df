/** Answers from memory, corrections, forgetting. */
@NullMarked
package confidant.mind.know;

import org.jspecify.annotations.NullMarked;
