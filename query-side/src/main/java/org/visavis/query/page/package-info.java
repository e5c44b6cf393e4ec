/**
 * What all pages share: layout, components, dates and faces in the reader's words, charts. It knows
 * nothing of the rooms that use it; each fragment says in its file what it wants.
 */
@NullMarked
package org.visavis.query.page;

import org.jspecify.annotations.NullMarked;
