package org.visavis.store.project;

import java.time.Duration;

/**
 * How events are taken together.
 *
 * @param batch how many share a transaction at most
 * @param gathering how long more are waited for, where several had come at once before: whoever is
 *     alone waits for nobody
 */
public record Pace(int batch, Duration gathering) {}
