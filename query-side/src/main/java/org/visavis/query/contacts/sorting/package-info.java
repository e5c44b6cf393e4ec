/** The mails that find no dossier by themselves, for whoever sorts them. */
@NullMarked
package org.visavis.query.contacts.sorting;

import org.jspecify.annotations.NullMarked;
