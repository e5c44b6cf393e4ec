/** What an administrator asks of the process that projects, wherever that runs. */
package org.visavis.store.upkeep;
