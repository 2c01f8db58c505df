@NullMarked
package confidant.web;

import org.jspecify.annotations.NullMarked;
