/** The door, walked through over HTTP as programs and browsers do. */
@NullMarked
package org.visavis.web;

import org.jspecify.annotations.NullMarked;
