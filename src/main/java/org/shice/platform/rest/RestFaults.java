package org.shice.platform.rest;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.ConcurrentChange;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.InvalidInput.Problem;
import org.shice.platform.error.Refusal;
import org.shice.platform.i18n.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns what goes wrong in a REST call into a problem a person and a program can read. Nothing internal leaves. */
@RestControllerAdvice
class RestFaults extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RestFaults.class);
    private static final int REFERENCE_LENGTH = 8;

    /** SQL states: foreign key, unique key, exclusion. */
    private static final Set<String> LOST_RACE = Set.of("23503", "23505", "23P01");

    private final Problems problems;
    private final Texts texts;

    RestFaults(Problems problems, Texts texts) {
        this.problems = problems;
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request) {
        return answer(problems.of(refusal, RequestLanguage.of(request)));
    }

    /** A lost race that our version or a lock noticed. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> overtaken(ConcurrencyFailureException lost, HttpServletRequest request) {
        return refused(new ConcurrentChange(), request);
    }

    /** A lost race that a key noticed; a value that the database cannot hold is a check we forgot. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> violated(DataIntegrityViolationException violation, HttpServletRequest request) {
        return violation.getMostSpecificCause() instanceof SQLException cause && LOST_RACE.contains(cause.getSQLState())
                ? refused(new ConcurrentChange(), request)
                : fault(violation, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException denied, HttpServletRequest request) {
        return refused(new AccessRefused(), request);
    }

    /** A parameter that the firewall does not let through. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(RequestRejectedException rejected, HttpServletRequest request) {
        return refused(new InvalidInput("parameter", "problem.value.invalid"), request);
    }

    /** A fault of the program: logged once under a reference that the caller can name; null when nobody waits any more. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> failed(Exception exception, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
            LOG.debug("The caller left before the answer was complete", exception);
            return null;
        }
        return fault(exception, request);
    }

    private ResponseEntity<ProblemDetail> fault(Exception exception, HttpServletRequest request) {
        var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.error("Fault {}", reference, exception);
        var language = RequestLanguage.of(request);
        var detail = texts.get(language, "problem.fault", reference);
        var problem = problems.problem(HttpStatus.INTERNAL_SERVER_ERROR, "Fault", detail, language);
        problem.setProperty("reference", reference);
        return answer(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var wrong = exception.getBindingResult().getAllErrors().stream()
                .map(error -> new Problem(
                        error instanceof FieldError field ? field.getField() : error.getObjectName(),
                        textKey(error.getCode()),
                        List.of()))
                .toList();
        return invalid(wrong, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var name = exception instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(exception.getPropertyName());
        return invalid(List.of(new Problem(name, "problem.value.invalid", List.of())), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (exception.getCause() instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return invalid(List.of(new Problem(field(mapping), "problem.value.invalid", List.of())), request);
        }
        return handleExceptionInternal(exception, null, headers, status, request);
    }

    /** The remaining answers of Spring itself: unknown address, method, media type. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var language = language(request);
        var known = HttpStatus.valueOf(status.value());
        var key = "problem.detail." + status.value();
        var detail = texts.get(language, texts.has(language, key) ? key : "problem.detail.400");
        var problem = problems.problem(known, "Status" + status.value(), detail, language);
        return new ResponseEntity<>(problem, problemHeaders(headers), status);
    }

    private ResponseEntity<Object> invalid(List<Problem> wrong, WebRequest request) {
        var problem = problems.of(new InvalidInput(wrong), language(request));
        return new ResponseEntity<>(problem, problemHeaders(new HttpHeaders()), problem.getStatus());
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpHeaders problemHeaders(HttpHeaders headers) {
        var all = new HttpHeaders(headers);
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return all;
    }

    private static Locale language(WebRequest request) {
        return request instanceof ServletWebRequest servlet ? RequestLanguage.of(servlet.getRequest()) : Texts.CHINESE;
    }

    private static String textKey(@Nullable String code) {
        return switch (code == null ? "" : code) {
            case "NotNull", "NotBlank", "NotEmpty" -> "problem.value.required";
            case "Size" -> "problem.value.length";
            default -> "problem.value.invalid";
        };
    }

    private static String field(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
