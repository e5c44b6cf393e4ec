/**
 * What comes in by mail: one reader of the mailbox, one careful reading of each mail, one place
 * that decides where it belongs. What belongs nowhere is held until somebody sorts it.
 */
@NullMarked
package org.visavis.command.inbox;

import org.jspecify.annotations.NullMarked;
