/** Examples of what comes in by mail. */
@NullMarked
package org.visavis.command.inbox;

import org.jspecify.annotations.NullMarked;
