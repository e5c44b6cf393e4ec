/**
 * Measured walks through a running service, over HTTP alone: what a program outside would see.
 * Nothing here runs with the tests; each main class tells in its Javadoc how to run it.
 */
@NullMarked
package org.visavis.benchmarks;

import org.jspecify.annotations.NullMarked;
