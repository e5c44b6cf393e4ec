/** What the agenda costs, seen from within. */
@org.jspecify.annotations.NullMarked
package org.visavis.command.automation;
