/** The door: signing in, the session, the headers. */
@NullMarked
package org.visavis.web.signin;

import org.jspecify.annotations.NullMarked;
