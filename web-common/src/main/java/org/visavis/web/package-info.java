/** What both sides need at the door: who is asking, what may be asked, and how a no is told. */
@NullMarked
package org.visavis.web;

import org.jspecify.annotations.NullMarked;
