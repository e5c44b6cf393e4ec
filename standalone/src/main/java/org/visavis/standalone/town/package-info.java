/**
 * Saint-Aubin-sur-Loire, a town that does not exist: the people, the files and the letters with
 * which the demonstration begins. Its telephone numbers are from the ranges that the French
 * regulator keeps for fiction, its mail addresses from a domain that nobody can own.
 */
@NullMarked
package org.visavis.standalone.town;

import org.jspecify.annotations.NullMarked;
