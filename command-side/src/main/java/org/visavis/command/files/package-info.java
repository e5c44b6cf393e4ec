/**
 * Files that people send and are sent: what they are, how large they may be, and where they stay.
 */
package org.visavis.command.files;
