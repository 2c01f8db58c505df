/** Fakes that say how they lie, one contract test per port, and seeded generators. */
@NullMarked
package confidant.testkit;

import org.jspecify.annotations.NullMarked;
