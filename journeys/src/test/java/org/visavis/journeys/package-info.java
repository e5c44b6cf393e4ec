/**
 * A real browser walks through the whole program, started once on a free port with a folder of its
 * own, as an agent, a citizen, a supervisor and an administrator of the demonstration's town.
 */
@NullMarked
package org.visavis.journeys;

import org.jspecify.annotations.NullMarked;
