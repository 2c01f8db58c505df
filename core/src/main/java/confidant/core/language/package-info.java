/** Language understanding: tokens, frames, times, and the ports to the models. */
@NullMarked
package confidant.core.language;

import org.jspecify.annotations.NullMarked;
