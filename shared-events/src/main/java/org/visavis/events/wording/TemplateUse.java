package org.visavis.events.wording;

/** Which template, in which of its versions, a message was written by. */
public record TemplateUse(TemplateId id, int version) {}
