/** What is known: facts, receipts, evidence, open loops. */
@NullMarked
package confidant.core.memory;

import org.jspecify.annotations.NullMarked;
