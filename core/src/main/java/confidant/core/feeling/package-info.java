/** Mood and emotion, hers and theirs. */
@NullMarked
package confidant.core.feeling;

import org.jspecify.annotations.NullMarked;
