/** The fakes keep to the contracts too. */
@NullMarked
package confidant.testkit;

import org.jspecify.annotations.NullMarked;
