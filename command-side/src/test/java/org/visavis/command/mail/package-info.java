@NullMarked
package org.visavis.command.mail;

import org.jspecify.annotations.NullMarked;
