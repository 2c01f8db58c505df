package confidant.core.conversation;

/**
 * What a small message comes down to, whatever it is about: a mishap, a kindness, a plan that may
 * come to nothing. Broader than its theme, closer than its act.
 *
 * @param key e.g. "mishap"; the phrasebook has lines of its own for it under "gist.mishap"
 * @param sureness 0..1
 */
public record Gist(String key, double sureness) {}
