/** What an agent has seen of what they are told: their own, and no part of any history. */
package org.visavis.command.notices;
