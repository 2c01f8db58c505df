/**
 * From words to a {@link confidant.core.conversation.Perception}: times, mentions, frames, facts,
 * acts, topic, tone and danger. Rules first, vectors second; "unknown" is a normal answer.
 */
@NullMarked
package confidant.mind.perceive;

import org.jspecify.annotations.NullMarked;
