/** What is asked of us, and the answer. */
@NullMarked
package org.visavis.web.form;

import org.jspecify.annotations.NullMarked;
