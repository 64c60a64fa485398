package org.shice.forms;

import java.util.List;
import org.shice.organization.SchoolType;

/** All forms (表单), read once at start from {@code forms/}. */
public interface FormCatalog {

    /** The sections of a record of this school type, in their order. */
    List<SectionForm> sections(SchoolType type);

    /** @throws org.shice.platform.error.NotFound when this school type has no such section */
    SectionForm section(SchoolType type, String code);

    /**
     * The form of a user task, for example {@code profile-review-decide}.
     *
     * @throws org.shice.platform.error.NotFound when there is no such form
     */
    TaskForm taskForm(String formId);

    /**
     * Reads the text of a {@code .form} file, for a form that the engine pinned to a running instance.
     *
     * @throws IllegalArgumentException when the text is not a form or uses a component that is not supported
     */
    TaskForm parseTaskForm(String json);
}
