/** Projections: what the journal says now. */
@NullMarked
package confidant.mind.view;

import org.jspecify.annotations.NullMarked;
