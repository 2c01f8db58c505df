/** Who she is: name, traits, relationship. */
@NullMarked
package confidant.core.persona;

import org.jspecify.annotations.NullMarked;
