package consumer;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.reference.Members;
import org.dialoguerecords.reference.NameResolution;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.Absence;
import org.dialoguerecords.tally.Comparison;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.Representation;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.tally.TrendPoint;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A service that counts records, with what it counts in its answers as it is. */
@SpringBootApplication
@RestController
public class Service {

    /** A finding in the reader's language. */
    record Problem(String code, String path, String message) {}

    @PostMapping("/tally")
    Tally tally(@Valid @RequestBody Dialogue dialogue) {
        return Tally.of(dialogue);
    }

    @PostMapping("/echo")
    Dialogue echo(@RequestBody Dialogue dialogue) {
        return dialogue;
    }

    @GetMapping("/sample")
    Dialogue sample() {
        return SampleDialogues.r2p2017();
    }

    @GetMapping(path = "/sample/text", produces = MediaType.APPLICATION_JSON_VALUE)
    String sampleText() {
        return DialogueJson.toJson(sample());
    }

    @GetMapping("/count")
    Count count() {
        return Tally.of(sample()).count(Figure.STATES_REPRESENTED);
    }

    @GetMapping("/represented")
    Members represented() {
        return Tally.of(sample()).statesRepresented();
    }

    @GetMapping("/representations")
    List<Representation> representations(@RequestParam("state") String state) {
        return Tally.of(sample()).representationsOf(state);
    }

    @GetMapping("/comparisons")
    List<Comparison> comparisons() {
        return Tally.of(sample()).compareWithReported();
    }

    @GetMapping("/absences")
    List<Absence> absences() {
        return Tally.of(SampleDialogues.charter2020()).statesNotRepresented();
    }

    @GetMapping("/members")
    Members members(@RequestParam("group") String group) {
        return ReferenceData.standard().members(group, LocalDate.of(2017, 9, 6));
    }

    @GetMapping("/resolve")
    NameResolution resolve(@RequestParam("name") String name) {
        return ReferenceData.standard().resolve(name, LocalDate.of(2017, 9, 6));
    }

    @GetMapping("/trend")
    List<TrendPoint> trend() {
        return SeriesTally.of(SampleDialogues.r2pSeries())
                .trend(Figure.MEMBER_STATES_SPOKE)
                .points();
    }

    /** All findings at once, in the order of the record, and in the language that the client asks for. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<Problem> invalid(MethodArgumentNotValidException e, Locale locale) {
        List<ConstraintViolation<?>> violations = new ArrayList<>();
        for (ObjectError error : e.getBindingResult().getAllErrors()) {
            violations.add(error.unwrap(ConstraintViolation.class));
        }
        return DialogueValidator.findings(violations).stream()
                .map(finding -> problem(finding, locale))
                .toList();
    }

    private static Problem problem(Finding finding, Locale locale) {
        return new Problem(finding.code(), finding.path(), finding.message(locale));
    }
}
