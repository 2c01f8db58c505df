/** What the vault promises, tried on real files. */
@NullMarked
package confidant.vault;

import org.jspecify.annotations.NullMarked;
