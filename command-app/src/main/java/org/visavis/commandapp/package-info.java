/** The side that decides, as a program of its own. */
@NullMarked
package org.visavis.commandapp;

import org.jspecify.annotations.NullMarked;
