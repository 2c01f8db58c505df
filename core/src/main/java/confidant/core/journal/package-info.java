/** The sealed journal: events, their identity, and the ports that keep them. */
@NullMarked
package confidant.core.journal;

import org.jspecify.annotations.NullMarked;
