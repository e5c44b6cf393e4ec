/**
 * Reads XES 1.0 event logs (the IEEE 1849 exchange format), one trace at a time, whatever their
 * size and whoever wrote them. Knows the format only: what a trace becomes is decided elsewhere.
 */
@NullMarked
package org.visavis.command.imports.xes;

import org.jspecify.annotations.NullMarked;
