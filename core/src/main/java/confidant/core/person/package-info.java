/** Who the person is, as they chose to say at set-up. */
@NullMarked
package confidant.core.person;

import org.jspecify.annotations.NullMarked;
