/** Words a plan. */
@NullMarked
package confidant.mind.speak;

import org.jspecify.annotations.NullMarked;
