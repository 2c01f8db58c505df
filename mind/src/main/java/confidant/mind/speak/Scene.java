package confidant.mind.speak;

import confidant.core.conversation.Perception;
import confidant.core.conversation.Recollection;
import confidant.core.feeling.Feeling;
import confidant.core.person.Answers;
import confidant.core.persona.Persona;
import java.util.List;
import java.util.Map;

/**
 * All a speaker may know while wording one reply.
 *
 * @param perception of the utterance answered; for a greeting, of an empty one
 * @param linesUsed phrasebook line id → how many of her turns ago it was last said (1 = the last)
 * @param lastReplies her newest replies, newest first, so that openings differ
 * @param seed decides among equals, so that a replay says the same
 */
public record Scene(
    Perception perception,
    Recollection recollection,
    Feeling feeling,
    Persona persona,
    Answers person,
    Map<String, Integer> linesUsed,
    List<String> lastReplies,
    long seed) {}
