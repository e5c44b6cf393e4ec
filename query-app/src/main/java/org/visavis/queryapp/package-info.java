/** The side that shows, as a program of its own. */
@NullMarked
package org.visavis.queryapp;

import org.jspecify.annotations.NullMarked;
