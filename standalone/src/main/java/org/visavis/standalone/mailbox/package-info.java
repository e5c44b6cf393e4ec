/**
 * The mail server of the demonstration: what is written to the town's people arrives here and
 * nowhere else, and what they answer leaves from here.
 */
@NullMarked
package org.visavis.standalone.mailbox;

import org.jspecify.annotations.NullMarked;
