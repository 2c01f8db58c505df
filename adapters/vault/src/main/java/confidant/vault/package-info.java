/**
 * The vault on SQLite: one folder, one person, one sealed journal.
 *
 * <p>Layout of the folder: {@code journal.db} (with {@code -wal} while open), {@code manifest.evs}
 * (the newest row of each device), {@code sealed/} (caches), {@code backups/} (made daily), {@code
 * aside/} (what a restore replaced), {@code vault.lock} (names the process that holds it).
 */
@NullMarked
package confidant.vault;

import org.jspecify.annotations.NullMarked;
