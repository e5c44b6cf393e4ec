/**
 * The town's clock, which people and programs may move forward in the demonstration, and which lets
 * everything happen on the way that falls due.
 */
@NullMarked
package org.visavis.standalone.clock;

import org.jspecify.annotations.NullMarked;
