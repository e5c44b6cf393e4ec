package org.visavis.command.decision;

import org.jspecify.annotations.Nullable;
import org.visavis.events.wording.TemplateUse;
import org.visavis.events.wording.Words;

/**
 * Words that may be written by.
 *
 * @param template whose they are; null where they are the house's own, or somebody's on the spot
 */
public record Wording(Words words, @Nullable TemplateUse template) {}
