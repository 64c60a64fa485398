package org.shice.rehearsal.planfile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.shice.plan.PlanTemplate;

/** Writes and reads plans as files. */
public final class PlanFiles {

    /** Many times what a plan needs. */
    private static final long LARGEST = 1_000_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private PlanFiles() {}

    /** The same plan always gives the same text, on every machine. */
    public static String write(PlanFile file) {
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return JSON.writer(printer).writeValueAsString(file) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan cannot be written as JSON", e);
        }
    }

    /** @throws PlanFileWrong when it is not there, no plan, or a plan that cannot be */
    public static PlanFile read(Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                throw new PlanFileWrong("rehearsal.plan.large", path);
            }
            return read(Files.readString(path));
        } catch (IOException e) {
            throw new PlanFileWrong("rehearsal.plan.file", path);
        }
    }

    /** @throws PlanFileWrong when it is no plan, or a plan that cannot be */
    public static PlanFile read(String text) {
        var file = parse(text);
        if (!PlanTemplate.KEYS.contains(file.template())) {
            throw new PlanFileWrong("rehearsal.argument.template", file.template());
        }
        PlanFileCheck.require(file, PlanTemplate.shipped(JSON, file.template()));
        return file;
    }

    private static PlanFile parse(String text) {
        try {
            var file = JSON.readValue(text, PlanFile.class);
            if (file == null) {
                throw new PlanFileWrong("rehearsal.plan.shape", "plan");
            }
            return file;
        } catch (JsonProcessingException e) {
            throw wrong(e);
        }
    }

    private static PlanFileWrong wrong(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new PlanFileWrong("rehearsal.plan.unknown", where(unknown));
        }
        if (e instanceof InvalidFormatException value) {
            return value(value);
        }
        if (e instanceof JsonMappingException mapping && !(e.getCause() instanceof JsonParseException)) {
            return new PlanFileWrong("rehearsal.plan.shape", where(mapping));
        }
        var place = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
        return new PlanFileWrong(
                "rehearsal.plan.json",
                Integer.toString(Math.max(1, place.getLineNr())),
                Integer.toString(Math.max(1, place.getColumnNr())));
    }

    private static PlanFileWrong value(InvalidFormatException e) {
        var type = e.getTargetType();
        var value = String.valueOf(e.getValue());
        if (type == null || !type.isEnum()) {
            return new PlanFileWrong("rehearsal.plan.value", where(e), value);
        }
        var possible =
                Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        return new PlanFileWrong("rehearsal.plan.constant", where(e), value, possible);
    }

    /** Such as {@code milestones[3].dueOn}; where a value is missing, its name comes from the type that misses it. */
    private static String where(JsonMappingException e) {
        var path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        var missing = e.getCause() instanceof NullPointerException none ? String.valueOf(none.getMessage()) : "";
        var whole = missing.matches("\\w+") ? path + "." + missing : path;
        return whole.isEmpty() ? "plan" : whole.substring(whole.startsWith(".") ? 1 : 0);
    }
}
