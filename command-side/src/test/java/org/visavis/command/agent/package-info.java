/** The rules of parties, told as what was asked and what came of it. */
@NullMarked
package org.visavis.command.agent;

import org.jspecify.annotations.NullMarked;
