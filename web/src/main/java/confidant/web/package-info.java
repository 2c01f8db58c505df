/** The HTTP interface: what the page uses, and what any other program may use. */
@NullMarked
package confidant.web;

import org.jspecify.annotations.NullMarked;
