/** Stories of the page in a real browser, with the real program behind it. */
@NullMarked
package confidant.e2e;

import org.jspecify.annotations.NullMarked;
