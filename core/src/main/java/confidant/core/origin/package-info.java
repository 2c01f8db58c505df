/** Where something came from: the row, the speaker, the channel, the span of words. */
@NullMarked
package confidant.core.origin;

import org.jspecify.annotations.NullMarked;
