/** One turn: Utterance, Perception, Recollection, Plan, Reply. */
@NullMarked
package confidant.core.conversation;

import org.jspecify.annotations.NullMarked;
