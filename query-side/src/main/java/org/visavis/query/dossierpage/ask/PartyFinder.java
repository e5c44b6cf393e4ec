package org.visavis.query.dossierpage.ask;

import org.visavis.query.page.Choice;

import java.util.List;

/** Finds the parties of an organisation that some words mean, best first. */
@FunctionalInterface
public interface PartyFinder {
    List<Choice> find(String words, String organisation);
}
