package org.shice.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.organization.SchoolType;
import org.shice.platform.error.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The forms as they stand in {@code forms/}: sections of the record in {@code forms/record}, user tasks elsewhere. */
@Component
class FormFiles implements FormCatalog {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<SchoolType, List<SectionForm>> sections = new EnumMap<>(SchoolType.class);
    private final Map<String, TaskForm> taskForms = new HashMap<>();

    FormFiles(ResourcePatternResolver resources) {
        try {
            readSections(resources);
            for (var resource : resources.getResources("classpath:forms/*/*.form")) {
                if (!resource.getURL().getPath().contains("/forms/record/")) {
                    var form = new FormReader(read(resource)).taskForm();
                    taskForms.put(form.id(), form);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<SectionForm> sections(SchoolType type) {
        return sections.getOrDefault(type, List.of());
    }

    @Override
    public SectionForm section(SchoolType type, String code) {
        return sections(type).stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("section"));
    }

    @Override
    public TaskForm taskForm(String formId) {
        return Optional.ofNullable(taskForms.get(formId)).orElseThrow(() -> new NotFound("form"));
    }

    @Override
    public TaskForm parseTaskForm(String json) {
        try {
            return new FormReader(JSON.readTree(json)).taskForm();
        } catch (IOException e) {
            throw new IllegalArgumentException("the text is not a form", e);
        }
    }

    private void readSections(ResourcePatternResolver resources) throws IOException {
        var list =
                JSON.treeToValue(read(resources.getResource("classpath:forms/record/sections.json")), Sections.class);
        for (var section : list.sections()) {
            var form = read(resources.getResource("classpath:forms/record/%s.form".formatted(section.code())));
            for (var type : SchoolType.values()) {
                if (section.isFor(type)) {
                    sections.computeIfAbsent(type, t -> new ArrayList<>())
                            .add(section.with(type, new FormReader(form)));
                }
            }
        }
        sections.replaceAll((type, forms) -> forms.stream()
                .sorted(Comparator.comparingInt(SectionForm::order))
                .toList());
    }

    private static JsonNode read(Resource resource) throws IOException {
        try (var in = resource.getInputStream()) {
            return JSON.readTree(in);
        }
    }

    /** The file {@code sections.json}. */
    private record Sections(List<Section> sections) {}

    /** What a {@code .form} file has no place for. */
    private record Section(
            String code,
            String title,
            int order,
            boolean repeated,
            int minimumRows,
            FormField.Owner owner,
            List<String> evidence,
            @Nullable Set<SchoolType> types) {

        boolean isFor(SchoolType type) {
            return types == null || types.contains(type);
        }

        SectionForm with(SchoolType type, FormReader form) {
            return new SectionForm(
                    type,
                    code,
                    title,
                    order,
                    repeated,
                    minimumRows,
                    owner,
                    form.fields(type),
                    evidence,
                    form.defaults(type));
        }
    }
}
