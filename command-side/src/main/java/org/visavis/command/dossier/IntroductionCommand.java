package org.visavis.command.dossier;

/** What may be asked about how the party comes to know their referent. */
public sealed interface IntroductionCommand extends DossierCommand
        permits IntroduceReferent, AddIntroductionLine, HastenIntroduction, SayIntroduced {}
