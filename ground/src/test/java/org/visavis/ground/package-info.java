/** What every program stands on, tried by itself. */
@NullMarked
package org.visavis.ground;

import org.jspecify.annotations.NullMarked;
