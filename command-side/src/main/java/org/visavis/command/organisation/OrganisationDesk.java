package org.visavis.command.organisation;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.Identities;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** The JSON that becomes commands about an organisation. */
@RestController
public final class OrganisationDesk {
    private final CommandDoor door;
    private final Identities identities;

    public OrganisationDesk(CommandDoor door, Identities identities) {
        this.door = door;
        this.identities = identities;
    }

    /** Who may ask what about organisations. */
    public static Routes routes() {
        return Routes.of(post("/organisations").for_(Role.ADMIN));
    }

    /** A public body that the service did not know yet. */
    @PostMapping("/organisations")
    Answer register(Person who, Submission submission) {
        RegisterOrganisation command =
                submission.read(
                        fields ->
                                new RegisterOrganisation(
                                        new OrganisationId(identities.next()),
                                        fields.line("name"),
                                        fields.text("address"),
                                        fields.text("phone"),
                                        fields.maybe("email").orElse(null),
                                        fields.maybe("hours").orElse(null)));
        Receipt receipt = door.ask(command, who, submission);
        return Answer.created(
                "/organisations/" + receipt.stream(),
                receipt.stream(),
                null,
                receipt.version(),
                receipt.position());
    }
}
