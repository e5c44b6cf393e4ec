/**
 * What the program does by itself: rows of what falls due, and one sweep that turns each into an
 * ordinary command. There is no timer per dossier; whatever crashes, what is due is done once.
 */
package org.visavis.command.automation;
