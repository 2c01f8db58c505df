/** Finding turns again: words with their context, sentence vectors, dates, speakers. */
@NullMarked
package confidant.mind.recall;

import org.jspecify.annotations.NullMarked;
