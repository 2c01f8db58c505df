/** Themes: what a message is about closely enough to have lines of its own. */
@NullMarked
package confidant.mind.theme;

import org.jspecify.annotations.NullMarked;
