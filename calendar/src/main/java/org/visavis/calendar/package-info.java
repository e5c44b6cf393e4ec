/**
 * Working days: public holidays computed for any year, an organisation's own closing days, and the
 * morning on which something falls due. Pure; it knows nothing of the trade.
 */
package org.visavis.calendar;
