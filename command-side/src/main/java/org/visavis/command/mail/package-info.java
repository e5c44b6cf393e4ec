/**
 * What leaves the house by mail: one place that composes, one row for each message until the mail
 * server took it over, and one thread that carries.
 */
package org.visavis.command.mail;
