/** All that is held about a person, to be read and taken away (GDPR, art. 15 and 20). */
@NullMarked
package org.visavis.query.partyview.export;

import org.jspecify.annotations.NullMarked;
