package org.visavis.command.dossier;

/** What becomes of a dossier's clocks: it rests, goes on, takes longer, begins again. */
public sealed interface CourseCommand extends DossierCommand
        permits SuspendDossier, ResumeDossier, ExtendDeadline, ReopenDossier {}
