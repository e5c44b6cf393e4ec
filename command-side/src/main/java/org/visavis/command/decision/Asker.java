package org.visavis.command.decision;

/** Whoever asks: somebody who works here, or somebody who is served here. */
public sealed interface Asker permits Actor, AskingParty {}
