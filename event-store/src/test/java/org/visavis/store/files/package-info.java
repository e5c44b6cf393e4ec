@NullMarked
package org.visavis.store.files;

import org.jspecify.annotations.NullMarked;
