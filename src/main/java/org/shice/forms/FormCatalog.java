package org.shice.forms;

import java.util.List;
import org.shice.organization.SchoolType;

/** All forms, read once at start from {@code forms/}. */
public interface FormCatalog {

    /** The sections of a record of this school type, in their order. */
    List<SectionForm> sections(SchoolType type);

    /** @throws org.shice.platform.error.NotFound when this school type has no such section */
    SectionForm section(SchoolType type, String code);

    /** The form of a user task, for example {@code profile-review-decide}. */
    TaskForm taskForm(String formId);

    /** Reads the text of a {@code .form} file, for a form that the engine pinned to a running instance. */
    TaskForm parseTaskForm(String json);
}
