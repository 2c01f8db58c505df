/** What a turn teaches, as events. */
@NullMarked
package confidant.mind.learn;

import org.jspecify.annotations.NullMarked;
