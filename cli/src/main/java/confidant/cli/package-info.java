/** The terminal: talk with her, and look after the vault, from a shell or a script. */
@NullMarked
package confidant.cli;

import org.jspecify.annotations.NullMarked;
