package consumer;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.reference.NameResolution;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;

/** A service that counts records, with what it counts in its answers as it is. */
@Controller
public class Service {

    /** A finding in the reader's language. */
    record Problem(String code, String path, String message) {}

    @Post("/tally")
    Tally tally(@Valid @Body Dialogue dialogue) {
        return Tally.of(dialogue);
    }

    @Post("/echo")
    Dialogue echo(@Body Dialogue dialogue) {
        return dialogue;
    }

    @Get("/sample")
    Dialogue sample() {
        return SampleDialogues.r2p2017();
    }

    @Get("/count")
    Count count() {
        return Tally.of(sample()).count(Figure.STATES_REPRESENTED);
    }

    @Get("/resolve")
    NameResolution resolve() {
        return ReferenceData.standard().resolve("Swaziland", LocalDate.of(2017, 9, 6));
    }

    /** All findings at once, in the order of the record, and in the language that the client asks for. */
    @Error(global = true)
    HttpResponse<List<Problem>> invalid(HttpRequest<?> request, ConstraintViolationException e) {
        Locale locale = request.getLocale().orElse(Locale.ENGLISH);
        return HttpResponse.badRequest(DialogueValidator.findings(e.getConstraintViolations()).stream()
                .map(finding -> problem(finding, locale))
                .toList());
    }

    private static Problem problem(Finding finding, Locale locale) {
        return new Problem(finding.code(), finding.path(), finding.message(locale));
    }
}
