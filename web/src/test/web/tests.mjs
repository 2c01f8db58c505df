// All tests of the page's plain modules; `node src/test/web/tests.mjs` runs them and fails when one does.
import './face.test.mjs';
import './people.test.mjs';
import './pieces.test.mjs';
import './recall-span.test.mjs';
import './transcript.test.mjs';
import './words.test.mjs';
