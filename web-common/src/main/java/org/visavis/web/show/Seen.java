package org.visavis.web.show;

import java.util.OptionalLong;

/**
 * How far the projection must be before the page is shown, from {@code ?seen=}. A controller
 * receives it as a plain argument; a malformed one is answered with 400.
 *
 * @param position in the store; empty when nothing was said
 */
public record Seen(OptionalLong position) {}
