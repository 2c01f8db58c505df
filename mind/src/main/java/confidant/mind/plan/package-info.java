/** Decides what a reply must do. */
@NullMarked
package confidant.mind.plan;

import org.jspecify.annotations.NullMarked;
