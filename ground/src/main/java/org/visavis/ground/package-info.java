/** What every program stands on, whichever side it runs: settings, schemas, keys, health. */
@NullMarked
package org.visavis.ground;

import org.jspecify.annotations.NullMarked;
