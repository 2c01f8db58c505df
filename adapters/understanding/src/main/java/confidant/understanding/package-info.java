/**
 * Language understanding in process: tokens, tags, lemmas, sentence vectors, language detection.
 */
@NullMarked
package confidant.understanding;

import org.jspecify.annotations.NullMarked;
