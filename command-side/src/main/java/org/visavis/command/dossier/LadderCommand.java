package org.visavis.command.dossier;

/** What may be asked of the ladder that an unanswered request climbs. */
public sealed interface LadderCommand extends DossierCommand
        permits ClimbLadder, PauseLadder, ResumeLadder, EndLadderPause {}
