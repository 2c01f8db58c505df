/** Her appraisal of a moment and the mood it leaves. */
@NullMarked
package confidant.mind.feel;

import org.jspecify.annotations.NullMarked;
