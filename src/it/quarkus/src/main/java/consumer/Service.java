package consumer;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.reference.NameResolution;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.validation.DialogueValidator;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A service that counts records, with what it counts in its answers as it is. */
@Path("/")
public class Service {

    @POST
    @Path("tally")
    public Tally tally(@Valid Dialogue dialogue) {
        return Tally.of(dialogue);
    }

    @POST
    @Path("echo")
    public Dialogue echo(Dialogue dialogue) {
        return dialogue;
    }

    @GET
    @Path("count")
    public Count count() {
        return Tally.of(SampleDialogues.r2p2017()).count(Figure.STATES_REPRESENTED);
    }

    @GET
    @Path("resolve")
    public NameResolution resolve() {
        return ReferenceData.standard().resolve("Swaziland", LocalDate.of(2017, 9, 6));
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(DialogueValidator.findings(e.getConstraintViolations()))
                .build();
    }
}
