package org.visavis.command.dossier;

/** A change of referent that the successor accepts first (passation), or that was asked for. */
public sealed interface HandOverCommand extends DossierCommand
        permits ProposeHandOver,
                AcceptHandOver,
                ReturnHandOver,
                WithdrawHandOver,
                AskForAnotherReferent,
                RefuseAnotherReferent {}
