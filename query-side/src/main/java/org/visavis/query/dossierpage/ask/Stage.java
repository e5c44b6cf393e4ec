package org.visavis.query.dossierpage.ask;

import org.visavis.query.dossierpage.DossierView.Status;

/** In which state of a dossier something is worth offering. */
enum Stage {
    ANY,
    OPEN,
    SUSPENDED,
    GOING_ON,
    CLOSED;

    boolean fits(Status status) {
        return switch (this) {
            case ANY -> true;
            case OPEN -> status == Status.OPEN;
            case SUSPENDED -> status == Status.SUSPENDED;
            case GOING_ON -> status != Status.CLOSED;
            case CLOSED -> status == Status.CLOSED;
        };
    }
}
