/** Projections made anew beside those that are read, and put in their place when they are equal. */
package org.visavis.store.rebuild;
