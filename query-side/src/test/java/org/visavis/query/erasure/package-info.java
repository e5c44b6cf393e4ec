@NullMarked
package org.visavis.query.erasure;

import org.jspecify.annotations.NullMarked;
