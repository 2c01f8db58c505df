/** Checks every sentence before it leaves. */
@NullMarked
package confidant.mind.guard;

import org.jspecify.annotations.NullMarked;
