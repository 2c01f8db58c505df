/** Settings, wiring by hand, main. */
@NullMarked
package confidant.app;

import org.jspecify.annotations.NullMarked;
