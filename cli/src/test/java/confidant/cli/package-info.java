@NullMarked
package confidant.cli;

import org.jspecify.annotations.NullMarked;
